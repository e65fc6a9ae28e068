extension Lexicon {
  /// Words of money, prices, work and trade.
  static let economyFrame = Lexicon(
    name: "economy frame",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) tell the economy \
      frame; the words are ours.
      """,
    words: """
      affordable, bankrupt, bankruptcy, commercial, costly, economic, economical, economically,
      expensive, financial, financially, fiscal, for sale, funding, gdp, inflation, interest
      rates, monetary, per cent of gdp, poor, poverty, prosperity, profitable, tourism,
      unemployed, unemployment, wealth, wealthy, budgetary, revenue
      """,
    verbs: """
      afford, bail out, borrow, budget, buy=bought, earn, fund, hire, invest, lay=laid off,
      lend=lent, lose=lost money, pay=paid, profit, save money, sell=sold, spend=spent, subsidise,
      subsidize
      """,
    nouns: """
      asset, bank, billion, bill, budget, business, buyer, company, consumer, cost, crown,
      customer, cut, debt, deficit, dollar, economist, economy, employee, employer, euro, expense,
      export, factory, fee, fine, fund, grant, import, income, industry, investment, investor,
      job, loan, loss, market, million, mortgage, payment, pension, pound, price, profit,
      recession, rent, salary, sale, saving, sector, share price, shareholder, spending, stock,
      subsidy, tariff, tax, taxpayer, tourist, trade, trader, wage, worker
      """,
    exceptions: """
      safe bank, river bank, market square, job of, do the job, fine line, fine weather, a fine
      example, bill of rights, pound on, cut off, cut short
      """
  )
}
