/// Nouns that tell what kind of source somebody is; compiled for Lede.
enum SourceWords {
  static let lists: [Vocabulary.List] = [
    (
      .vagueNoun,
      """
      critics experts observers analysts officials sources supporters opponents insiders people
      voters republicans democrats conservatives liberals progressives activists protesters
      residents aides advisers advisors allies friends scientists researchers economists lawmakers
      leaders strategists pundits commentators detractors skeptics sceptics advocates campaigners
      politicians americans witnesses neighbors neighbours parents students workers fans reporters
      journalists authorities historians lawyers prosecutors donors delegates investigators
      executives others some many members women men evangelicals operatives officers teachers
      doctors nurses farmers organisers organizers families owners drivers customers users players
      managers ministers academics carers citizens clients colleagues commuters conservationists
      councillors councilors counsellors cyclists demonstrators dentists diplomats editors employees
      employers engineers environmentalists fishermen guests homeowners inmates investors islanders
      landlords locals motorists mothers fathers midwives musicians onlookers passengers patients
      pensioners planners prisoners pupils relatives retailers scholars shareholders shopkeepers
      shoppers soldiers staffers survivors tenants tourists traders travellers travelers veterans
      victims villagers visitors volunteers
      """
    ),
    (
      .anonymousNoun,
      """
      source official aide adviser advisor insider person spokesman spokeswoman spokesperson
      strategist ally friend employee staffer operative witness voter lawmaker executive supporter
      woman man one someone another diplomat donor consultant critic resident protester organizer
      """
    ),
    (
      .documentNoun,
      """
      report poll polls survey surveys study studies statement document documents filing filings
      memo letter email emails records record data figures complaint lawsuit indictment affidavit
      release transcript article story column editorial book ad ads video tweet post review audit
      analysis research results findings numbers polling reports platform bill petition website
      headline page sign signs caption plan proposal advertisement memos agreement resolution emails
      communications evidence percent inquiry probe inquest investigation ruling
      """
    ),
    (
      .mediaNoun,
      """
      times post journal news magazine cnn fox msnbc nbc abc cbs bbc npr politico reuters breitbart
      guardian telegraph herald tribune gazette observer courier globe buzzfeed vox slate
      axios newsweek associated press newspaper outlet media mail mirror independent huffpost hill
      network ap afp daily chronicle sun dispatch examiner
      """
    ),
    (
      .officeNoun,
      """
      government ministry department administration kremlin congress senate house court council
      police pentagon parliament commission bureau agency office embassy city state county white
      fbi cia nsa epa irs downing treasury army military judge mayor board authority authorities
      nato un eu hall states panel jury tribunal
      """
    ),
    (
      .organizationNoun,
      """
      campaign committee company group union party university college institute foundation
      association organization organisation center centre corporation inc. corp. firm bank club
      league society federation coalition network school church hospital watch fund project pac
      team crowd ltd llc plc holdings capital industries airlines airways rovers wanderers athletic rangers
      hotspur
      """
    ),
    (
      .roleNoun,
      """
      president minister secretary senator governor congressman congresswoman representative mayor
      spokesman spokeswoman spokesperson director manager chairman chairwoman chair chief leader
      candidate nominee professor lawyer attorney economist analyst strategist adviser advisor
      officer commissioner judge justice ambassador coach founder author editor columnist reporter
      correspondent host commentator sheriff detective superintendent principal teacher doctor
      former deputy executive ceo organizer activist pollster historian consultant aide boss head
      captain councilman councilwoman councilor councillor cllr alderman alderwoman prosecutor
      inspector constable sergeant lieutenant colonel trooper coroner magistrate archbishop treasurer
      comptroller headteacher headmaster headmistress actor actress architect sculptor engineer
      surgeon physicist biologist epidemiologist scientist researcher trustee bishop provost
      monsignor rabbi imam vicar speaker chancellor premier whip envoy solicitor barrister chairperson
      assemblyman assemblywoman pastor priest reverend striker midfielder defender goalkeeper quarterback
      """
    ),
  ]
}
