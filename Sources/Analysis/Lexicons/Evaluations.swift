extension Lexicon {
  /// Milder words of judgement and interpretation, which mark an opinion in the writer's voice.
  static let evaluations = Lexicon(
    name: "evaluations",
    origin: "Compiled for Lede after the attitude markers of K. Hyland, \"Metadiscourse\" (2005).",
    words: """
      a boost for, a boost to, a chance to, a gamble, a reminder, a risk, a setback, a sign of,
      a symptom of, a test of, a threat to, a victory for, a win for, aggressive, ambitious,
      amounted to, amounts to, an opportunity, appear, appeared, appears, appropriate, attractive,
      bad, badly, best, better, big, bigger, bold, broken, careful, challenging, clean, clear,
      compelling, complex, complicated, confusing, convincing, costly, crucial, curious, damaging,
      daunting, debatable, decent, deep, deeper, delicate, difficult, disappointing, distinct,
      easy, effective, emotional, excellent, fair, fairly, fine, flawed, formidable, fragile,
      fresh, frustrating, generous, genuine, good, great, hard, harder, hardest, hardly, harsh,
      helpful, highlighted, highlighting, highlights, honest, hopeless, ideal, important,
      impossible, impressive, ineffective, influential, insufficient, interesting, key,
      legitimate, limited, lively, major, marked a, marking a, marks a, meaningful, means that,
      memorable, mere, merely, minor, mirrored, mirrors, modest, much-needed, muddled, must,
      narrow, need to, needs to, negative, new low, odd, ought to, painful, peculiar, perfect,
      pivotal, poor, poorly, popular, positive, potent, powerful, problematic, proper, proud,
      proved, proves, proving, provocative, puts pressure, putting pressure, questionable, quick,
      quickly, rare, real, reasonable, reflected, reflecting, reflects, relevant, reminder of,
      represented, represents, risky, rocky, rough, sad, safe, seem, seemed, seems, sensitive,
      serious, seriously, setback for, severe, sharp, sharply, should, showed that, showing that,
      shows that, signaled, signaling, signalled, signals, signature, significant, simple,
      simplistic, smart, smooth, sober, soft, solid, sour, special, spotlights, strained, strange,
      strong, stronger, strongest, stubborn, substantial, subtle, successful, sudden, suggested,
      suggesting, suggests, surprising, suspicious, symbolic, tense, test for, thin, thorny,
      tough, tougher, toughest, tricky, troubled, true, ugly, uncertain, uncomfortable,
      underlined, underlines, underlining, underscored, underscores, underscoring, uneasy, unfair,
      unfortunate, unimpressive, unlikely, unpopular, unpredictable, unreasonable, unusual,
      unusually, urgent, vague, valuable, vital, vulnerable, weak, weaker, weakness, well-known,
      wise, worse, worst, worthwhile, worthy, wrong
      """
  )
}
