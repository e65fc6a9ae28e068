import Articles

/// Words that say of a number that it is money, as noun or verb, and nothing of what for.
///
/// Compiled for Lede. Two sums that share one of them alone are no sums for the same: the cost of a road
/// and what a ferry costs. Behind one a large number without a currency is a sum: "an offer of 1.2 million".
enum MoneyWords {
  /// Whether a word is one.
  static func contains(_ key: WordKey) -> Bool { words.contains(key) }

  private static let words = Set(
    """
    bid bids bidding budget budgets budgeted buy buys buying bought charge charges charged charging
    cost costs costing debt debts deal deals donate donates donated donating donation donations earn earns
    earned earning earnings expense expenses fee fees fine fined fines fund funds funded funding
    grant grants granted income invest invests invested investing investment investments loan loans
    money offer offers offered offering paid pay pays paying payment payments payout payouts price
    prices priced pricing profit profits raise raises raised raising ransom revenue revenues reward
    rewards salaries salary sale sales sell sells selling settlement settlements sold spend spends
    spending spent subsidies subsidy sum sums turnover value valued values valuing wage wages worth
    """.split(whereSeparator: \.isWhitespace).map { WordKey($0.utf8) }
  )
}
