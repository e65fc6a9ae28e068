/// Cause, duty and blame.
struct ResponsibilityFrame: Frame {
  let id = "responsibility"
  let summary = "Words of who caused, must solve or is answerable for something."
  let question = "Who is held answerable, by whom, and does the article show on what ground?"
  let lexicon = Lexicon.responsibilityFrame
}
