/// The frame of economy: words of money, cost, work and trade.
struct EconomyFrame: Frame {
  let id = "economy"
  let summary = "Words of money, cost, work and trade."
  let question = "Who pays, who gains, and who counted it?"
  var lexicon: Lexicon { .economyFrame }
}

extension Lexicon {
  fileprivate static let economyFrame = Lexicon(
    name: "words of economy",
    origin: """
      Compiled for Lede after the questions by which Semetko and Valkenburg (2000) code the frame.
      """,
    words: """
      affordable, billion, commerce, corporate, costly, credit, currency, earnings, economic,
      economically, employment, expensive, financial, financially, fiscal, funding, gdp,
      gross domestic product, growth, inflation, job losses, jobless, labor market, labour market,
      loss of jobs, manufacturing, million, money, pay, profitable, recession, sales, share buyback,
      shares, spending, stock exchange, stock market, takeover, trade, turnover, unemployed,
      unemployment, wealth, wealthy
      """,
    verbs: """
      buy=bought, earn, employ, export, fund, hire, import, invest, lay=laid off, pay=paid,
      sell=sold, spend=spent, tax
      """,
    nouns: """
      bank, bankruptcy, bond, bond issue, bonus, borrower, budget, business, buyer, consumer, cost,
      creditor, customer, debt, deficit, dividend, dollar, earner, economist, economy, employee,
      employer, euro, expense, export, fee, finance, fund, import, income, industry, interest rate,
      investment, investor, invoice, job, layoff, lender, loan, market, mortgage, payment, payout,
      pension, price, profit, profit warning, redundancy, rent, retailer, revenue, salary, saving,
      share price, shareholder, stock, subsidy, supplier, tariff, tax, taxpayer, trade deal, trader,
      wage, worker
      """
  )
}
