/// Common verbs that attribute nothing; compiled for Lede.
enum ActionWords {
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
