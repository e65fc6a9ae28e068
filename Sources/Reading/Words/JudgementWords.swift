/// Words that judge, hedge, compare, explain, and common verbs of action.
///
/// Compiled for Lede from general usage, in the classes of Hyland (2005) for hedges and boosters and
/// of newsroom style guides for loaded words.
enum JudgementWords {
  static let lists: [Vocabulary.List] = [
    (
      .loaded,
      """
      absurd alarming apologist apologists appalling astonishing atrocious authoritarian bigot
      bigoted bigotry bizarre blatant blatantly bombshell brainwashed brazen brutal brutally bully
      bullying catastrophe catastrophic chaos chaotic clueless conspiracy corrupt corruption coward
      cowardly craven crazed crazy crooked crony cronies cruel cult cynical dangerous dangerously
      deceitful deplorable deranged despicable devastating devious dictator disaster disastrous
      disgrace disgraceful disgusting dishonest disinformation divisive draconian dubious egregious
      elite elites elitist embarrassing evil extreme extremism extremist extremists fanatic fanatics
      farce fascist fascists fearmongering fraud fraudulent frenzy furious ghastly greed greedy hate
      hateful heinous heroic hoax horrendous horrific horrifying hypocrisy hypocrite hypocrites
      hypocritical hysteria hysterical idiotic ignorant illegals immoral incendiary incompetent
      indoctrinate indoctrination infamous inflammatory inhumane insane insidious invaders invasion
      irresponsible laughable leftist leftists lie liar lies lunatic lying mob mobs monstrous nazi
      nightmare notorious obscene outrage outrageous outrageously pandering pathetic patriot
      patriots perverse phony plague ploy propaganda puppet racism racist racists radical radicals
      rampant reckless recklessly regime ridiculous riots rogue ruthless sadistic scandalous scam
      scare scheme sexist shameful shameless shocking shockingly sinister slaughter smear smears
      socialist socialists spew stupid supremacist supremacists swamp terrifying thug thugs toxic
      tragic treacherous treason tyranny tyrant tyrannical unhinged unprecedented unscrupulous
      vicious vile violent warmonger weaponize weaponized weird whine woke xenophobia xenophobic
      zealot zealots homophobic misogynist misogynistic misogyny transphobic bloodthirsty baseless
      debunked discredited so-called self-proclaimed far-left far-right hard-left hard-right
      left-wing right-wing anti-american un-american
      """
    ),
    (
      .evaluative,
      """
      amazing awkward bad badly best better big bleak blunt bold brilliant clear clearly complex
      controversial crucial daunting deep deeply difficult disappointing dramatic dramatically easy
      effective embattled excellent exciting extraordinary extremely failed failing failure fair
      fierce fiery flawed fragile good great grim hard harsh heavy historic huge important
      impressive inevitable inevitably ironic ironically just key legitimate little lucky major
      mere merely obvious obviously odd perfect pivotal poor popular powerful proud rare real really
      remarkable remarkably right robust rocky rousing sadly serious sharp sharply significant
      smart smooth solid stark startling strange striking strong stunning success successful
      surprising surprisingly terrible tough troubled troubling true truly unfair unfortunate
      unfortunately unlikely unpopular unusual vital weak wise wonderful worst wrong worse perhaps
      indeed blow momentum looming blemish signature
      """
    ),
    (
      .hedge,
      """
      may might could likely unlikely perhaps possibly probably apparently presumably seemingly
      largely generally often possible potential potentially almost nearly roughly about around
      appears seems suggests would should
      """
    ),
    (
      .comparing,
      """
      more less most least fewer than higher lower highest lowest largest biggest smallest first
      worst best double doubled triple tripled rise rose risen fall fell fallen increase increased
      decrease decreased drop dropped grow grew grown decline declined ahead behind trail trails
      lead leads outraised rate average twice half majority faster bigger larger cut cuts raise
      raised only every never always
      """
    ),
    (
      .causal,
      """
      because cause caused causes causing due thanks therefore thus result resulted results led
      leads leading prompt prompted prompting forced forcing made makes making helped helps fuel
      fueled trigger triggered driven amid consequence
      """
    ),
    (
      .magnitude,
      """
      percent per cent million billion trillion thousand hundred dollars jobs people votes points
      tax taxes budget deficit unemployment crime spending wages income debt economy
      """
    ),
    (
      .event,
      """
      arrived arrives visited visit met meets meeting speech rally debate hearing vote voted votes
      signed elected won wins lost launched released published filed arrested killed died appeared
      held spoke attended interview interviewed opened closed event conference convention
      ceremony appointed hired fired resigned issued passes passed approved unveiled delivered
      trip traveled scheduled
      """
    ),
  ]

  /// Verbs that attribute nothing, so that a noun phrase is known to end before them.
  static let verbs: [Vocabulary.List] = [
    (
      .action,
      """
      accept act allow appear arrest arrive attend avoid become=became=become begin+=began=begun
      break=broke=broken bring=brought build=built buy=bought carry catch=caught change choose=chose
      clear close collect come=came=come comply compete consist continue cost=cost cover create cut+=cut
      deal=dealt die draw=drew=drawn drive=drove=driven drop+ earn elect enter escape
      face fail fall=fell=fallen fight=fought file fill fire follow force gain gather get+=got
      give=gave=given go=went=gone grow=grew=grown happen hear=heard help hire hold=held include
      increase introduce issue join keep=kept kill launch lead=led learn leave=left lie listen live
      lose=lost love make=made meet=met miss move need open pass pay=paid pick play point prepare
      prompt prove provide publish pull pursue put+=put raise reach receive release remain remove
      replace resign respond return rise=rose=risen run+=ran=run sell=sold send=sent serve
      set+=set share shift sign sit+=sat speak=spoke=spoken spend=spent stand=stood start stay stop+
      struggle submit+ succeed suffer surge take=took=taken talk target teach=taught travel try turn
      understand=understood use visit vote wait walk win+=won work
      """
    ),
    (.action, "see=saw=seen look like mean=meant require"),
  ]
}
