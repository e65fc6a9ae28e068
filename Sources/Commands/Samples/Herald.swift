extension Sample {
  /// The indignant one: loaded words, a headline that drops its source, second-hand words.
  static let herald = Sample(
    name: "herald",
    text: """
      Title: Bureaucrats kill the people’s pool as roof faces collapse
      Outlet: The Coast Herald
      Date: 2026-03-11
      Byline: By Rufus Penhale

      In a stunning betrayal of ordinary families, Wexmoor’s out-of-touch council rammed through the closure of the beloved Harbour Street swimming pool on Tuesday night.

      Council boss Dana Whitlock slammed the door on hundreds of furious residents. “We cannot keep the pool open,” she claimed, as a flood of protest swept the town hall.

      At least 150 protesters were there, organisers said. Three peaceful campaigners were dragged out of the chamber while the so-called public debate went on without them.

      Insiders admit that the roof could collapse at any moment. The repair would reportedly swallow 3.1 million crowns, a sum that was hidden from voters for months.

      Coach Ilse Marrow told The Wexmoor Courier that the decision was “a scandal”. Parents are heartbroken. It is widely believed that the council wants to sell the site to a hotel company.

      “They have been planning this behind closed doors,” said one person close to the talks. “Whitlock never cared about swimmers.”

      Of course, the regime at the town hall has form. Many remember how the library was quietly let go in 2019, and experts have warned for years that the council simply does not listen.

      READ MORE: TEN THINGS YOUR COUNCIL SPENT YOUR MONEY ON

      The closure will clearly destroy the club, which has 340 members. “My daughter cried all night,” mother of two Petra Lindqvist said. “Where are our children supposed to learn to swim?”

      Protesters outside Wexmoor town hall on Tuesday. (Photo by Coast Herald Pictures)

      Rufus Penhale is a columnist for The Coast Herald. Follow him for more.
      """
  )
}
