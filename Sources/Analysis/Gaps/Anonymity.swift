import Articles

/// What an article says about why a source stays unnamed, the weakest first.
enum Anonymity: Comparable {
  /// Nothing.
  case unmentioned
  /// That the source wished it, and not why.
  case requested
  /// The reason.
  case explained
}

extension Document {
  /// What a sentence says about why its source stays unnamed.
  ///
  /// What the source says is no reason: "an official said that the guards feared the dogs". Right
  /// after the request it is one all the same, since "not to be named because she feared for her job"
  /// may itself be read as said.
  func anonymity(in sentence: Sentence) -> Anonymity {
    let requests = Lexicon.anonymityRequests.matches(in: sentence.tokens, of: tokens)
    let certain = Lexicon.anonymityReasons.matches(in: sentence.tokens, of: tokens)
    let possible = Lexicon.reasonsBesideRequest.matches(in: sentence.tokens, of: tokens)
    let reasons = requests.isEmpty ? certain : certain + possible
    let isExplained = reasons.contains { reason in
      !isAttributed(reason.span) || requests.contains { follows(reason, $0) }
    }
    return isExplained ? .explained : requests.isEmpty ? .unmentioned : .requested
  }

  /// Whether words stand among those that the article gives to somebody.
  private func isAttributed(_ span: Span) -> Bool {
    attributions.contains { $0.content.contains { $0.overlaps(span) } }
  }

  /// Whether a reason stands after a request, no more than two words between.
  private func follows(_ reason: Lexicon.Match, _ request: Lexicon.Match) -> Bool {
    (0...2).contains(reason.tokens.lowerBound - request.tokens.upperBound)
  }
}

extension Lexicon {
  /// Phrases by which a source asks for its name to be kept back.
  fileprivate static let anonymityRequests = Lexicon(
    name: "requests for anonymity",
    origin: "Compiled for Lede from the formulas of news copy.",
    words: """
      condition of anonymity, condition that he not, condition that she not, condition that they not,
      name be withheld, names be withheld, not be identified, not be named, not to be identified,
      not to be named, not to be quoted by name, not to give her name, not to give his name,
      not to give their name, not to use her name, not to use his name, not to use their name,
      not want to be identified, not want to be named, want her name used, want his name used,
      want their name used, want to give her name, want to give his name, want to give their name
      """,
    verbs: """
      ask for anonymity, decline to be identified, decline to be named, decline to give her name,
      decline to give his name, decline to give their name, give=gave=given anonymity,
      grant anonymity, insist on anonymity, refuse to be named, request anonymity,
      seek=sought anonymity
      """
  )

  /// Words that explain by themselves why a name is withheld.
  fileprivate static let anonymityReasons = Lexicon(
    name: "reasons for anonymity",
    origin: "Compiled for Lede from the formulas of news copy.",
    words: """
      fear of reprisal, fear of reprisals, fear of retaliation, feared retaliation,
      fearing retaliation, not allowed to speak, not authorised, not authorized, not permitted to speak,
      to discuss internal, to discuss private, to discuss sensitive, to speak candidly,
      to speak freely, unauthorised to, unauthorized to, wasn't authorised, wasn't authorized,
      weren't authorised, weren't authorized
      """
  )

  /// Words that explain it where the request stands in the same sentence.
  fileprivate static let reasonsBesideRequest = Lexicon(
    name: "reasons beside a request for anonymity",
    origin:
      "Compiled for Lede from the causal connectives of English and the formulas of news copy.",
    words: """
      as he, as she, as the, as they, because, citing, due to, fear, feared, fearful, fearing, fears,
      in order to, owing to, sensitive, sensitivity, since he, since she, since they, so as not to,
      so he could, so she could, so that, so they could, to avoid, to describe, to discuss,
      to preserve, to protect
      """
  )
}
