import Articles

/// Words that hold a sentence together or say who said it, and tell nothing of their own.
///
/// Compiled for Lede: the closed classes of English, the plainest cues and the courtesy titles.
enum CommonWords {
  /// Whether a word is one of them.
  static func contains(_ key: WordKey) -> Bool {
    keys.contains(key)
  }

  private static let keys = Set(
    """
    a an the and or but if nor yet of to in on at for by with from as into about after before over
    under between through during against than then so such that this these those there here it its
    he his him she her hers i me my mine you your we us our ours they them their theirs who whom
    whose which what when where why how is are was were be been being am has have had having do does
    did done doing will would shall should can could may might must not no also just only even very
    more most much many some any all both each few other others another same own too up out off down
    again once while because until since although though say says said saying tell tells told
    according report reports reported reportedly add added adding ask asked mr mrs ms dr mr. mrs.
    ms. dr. 's 't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
    wouldn't can't cannot couldn't i'm it's that's there's they're we're you're i've we've they've
    he's she's himself herself itself themselves every either neither whether upon
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )
}
