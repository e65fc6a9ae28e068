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
      affordable, bank, bankruptcy, banks, billion, budget, budgets, business, businesses,
      commerce, companies, company, consumer, consumers, corporate, cost, costly, costs, credit,
      currency, customers, debt, debts, deficit, deficits, dollars, earnings, economic,
      economically, economies, economist, economists, economy, employees, employer, employers,
      employment, expense, expenses, expensive, exports, fees, finance, finances, financial,
      financially, fiscal, funding, funds, gdp, gross domestic product, growth, imports, income,
      incomes, industries, industry, inflation, interest rates, investment, investments,
      investors, job losses, jobless, jobs, labor market, labour market, layoffs, loan, loans,
      loss of jobs, manufacturing, market, markets, million, money, mortgage, pay, payments,
      pension, pensions, price, prices, profit, profitable, profits, recession, rent, revenue,
      revenues, salaries, salary, sales, savings, shareholders, spending, stock market, stocks,
      subsidies, subsidy, tariff, tariffs, tax, taxes, taxpayer, taxpayers, trade, trade deal,
      unemployed, unemployment, wage, wages, wealth, wealthy, workers
      """,
    verbs: """
      buy=bought, earn, employ, export, fund, hire, import, invest, lay=laid off, pay=paid,
      sell=sold, spend=spent, tax
      """
  )
}
