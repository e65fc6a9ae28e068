extension Lexicon {
  /// Milder words of judgement and interpretation, which mark an opinion in the writer's voice.
  static let evaluations = Lexicon(
    name: "evaluations",
    origin: "Compiled for Lede after the attitude markers of K. Hyland, \"Metadiscourse\" (2005).",
    words: """
      a boost for, a boost to, a chance to, a gamble, a reminder, a risk, a setback, a sign of,
      a symptom of, a test of, a threat to, a victory for, a win for, aggressive, ambitious,
      amounted to, amounts to, an opportunity, appear, appeared, appears, attractive, bad, badly,
      best, bold, broken, careful, challenging, compelling, complicated, confusing, convincing,
      costly, crucial, curious, damaging, daunting, debatable, delicate, difficult, disappointing,
      emotional, excellent, fairly, flawed, formidable, fragile, frustrating, generous, genuine,
      harder, hardest, hardly, harsh, helpful, highlighted, highlighting, highlights, honest,
      hopeless, ideal, impossible, impressive, ineffective, insufficient, interesting, legitimate,
      lively, marked a, marking a, marks a, meaningful, means that, memorable, mere, merely,
      mirrored, mirrors, modest, much-needed, muddled, need to, needs to, new low, odd, ought to,
      painful, peculiar, perfect, pivotal, poorly, potent, powerful, problematic, proud, proved,
      proves, proving, provocative, puts pressure, putting pressure, questionable, reasonable,
      reflected, reflecting, reflects, reminder of, represented, represents, risky, rocky, rough,
      sad, seem, seemed, seems, serious, seriously, setback for, severe, sharp, sharply,
      showed that, showing that, shows that, signaled, signaling, signalled, signals, simplistic,
      smart, smooth, sober, sour, spotlights, strained, strange, strong, stronger, strongest,
      stubborn, substantial, subtle, successful, sudden, suggested, suggesting, suggests,
      surprising, suspicious, symbolic, tense, test for, thin, thorny, tough, tougher, toughest,
      tricky, troubled, ugly, uncomfortable, underlined, underlines, underlining, underscored,
      underscores, underscoring, uneasy, unfair, unfortunate, unimpressive, unlikely, unpopular,
      unpredictable, unreasonable, unusual, unusually, vague, valuable, vital, vulnerable, weak,
      weaker, weakness, well-known, wise, worse, worst, worthwhile, worthy, wrong
      """
  )
}
