extension Lexicon {
  /// News outlets and their programmes by name.
  static let outlets = Lexicon(
    name: "news outlets",
    origin: "Compiled for Lede from general knowledge of news outlets in English.",
    words: """
      abc, abc news, abc's, al jazeera, ap, associated press, axios, bbc, bbc news, bild,
      bloomberg businessweek, bloomberg news, breitbart, breitbart news, business insider,
      buzzfeed, buzzfeed news, c-span, cbs, cbs news, cnbc, cnn, daily beast, daily caller,
      daily kos, daily mail, daily mirror, daily news, daily star, daily telegraph, der spiegel,
      drudge report, espn, esquire, face the nation, financial times, fivethirtyeight, forbes,
      foreign policy, fortune, fox, fox & friends, fox and friends, fox business,
      fox business network, fox news, fox news channel, fox news digital, fox news sunday,
      free beacon, gawker, good morning america, gq, haaretz, hannity, hot air, huffington post,
      huffpost, infowars, intercept, itv, itv news, jezebel, kyodo, le figaro, le monde,
      los angeles times, magazine, marketwatch, mcclatchy, meet the press, morning joe,
      moscow times, mother jones, msnbc, national enquirer, national review, nbc, nbc news,
      new republic, new york magazine, new york post, new york times, new york times magazine,
      new yorker, newsday, newshour, newsmax, newsweek, npr, one america news, pbs, pbs newshour,
      people magazine, playboy, politico, politifact, propublica, quinnipiac news,
      rachel maddow show, real clear politics, realclearpolitics, reuters, rolling stone, rt,
      salon, sky news, slate, squawk box, state of the union, sunday times, talking points memo,
      tass, telemundo, the atlantic, the blaze, the economist, the federalist, the guardian,
      the hill, the independent, the intercept, the nation, the observer, the onion, the sun,
      the times, the washington post, theblaze, this week, time magazine, tmz, today show,
      townhall, univision, us weekly, usa today, vanity fair, vice news, vox, wall street journal,
      washington examiner, washington free beacon, washington informer, washington post,
      washington times, weekly standard, western journalism, wikileaks, wnyc, xinhua, yahoo news,
      yonhap, yonhap news agency
      """
  )

  /// Words that begin the names of broadcasters: "Radio Harbour", "Channel 2".
  static let broadcasters = Lexicon(
    name: "words that begin a broadcaster's name",
    origin: "Compiled for Lede from the names of broadcasters.",
    words: "channel, radio, television, tv"
  )

  /// Nouns that mark a name before them as a paper's.
  static let paperNouns = Lexicon(
    name: "nouns for papers",
    origin: "Compiled for Lede from news copy.",
    words: "magazine, newspaper"
  )

  /// Words that pass a statement on from an outlet that stands unnamed.
  static let passedOn = Lexicon(
    name: "words that pass on from an unnamed outlet",
    origin: "Compiled for Lede from news copy.",
    words: """
      according to a radio interview, according to a transcript, according to local media,
      according to media reports, according to news reports, according to press reports,
      according to state media, local media reported, media reported, media reports said,
      state media reported, state media said, state television reported, state television said,
      tell the newspaper, tell the paper, telling a local radio station, telling a radio host,
      telling the magazine, telling the newspaper, telling the paper, tells the magazine,
      tells the newspaper, tells the paper, the magazine reported, the magazine reports,
      the network reported, the newspaper reported, the newspaper reports, the outlet reported,
      the paper reported, the paper reports, told a conservative radio host,
      told a local newspaper, told a local radio station, told a local television station,
      told a local tv station, told a newspaper, told a radio host, told a radio station,
      told local media, told local television, told state media, told the channel,
      told the magazine, told the network, told the news agency, told the newspaper,
      told the outlet, told the paper, told the program, told the publication, told the site,
      told the station, told the website
      """
  )

  /// Words that end the names of papers; they count where they are capitalised.
  static let mastheads = Lexicon(
    name: "mastheads",
    origin: "Compiled for Lede from the names of newspapers.",
    words: """
      advertiser, argus, bee, broadcasting, bugle, bulletin, caller, channel, chronicle, courant,
      courier, democrat-gazette, dispatch, echo,
      enquirer, examiner, free press, gazette, globe, guardian, herald, independent, inquirer,
      journal, journal-constitution, leader, ledger, mail, mercury, messenger, mirror,
      morning news, news,
      observer, plain dealer, post, post-dispatch, post-gazette, press, radio, record, register,
      reporter, review, sentinel, standard, star, star tribune, star-ledger, statesman, sun,
      sun-times, telegraph, television, times, times-picayune, tribune, tv, union-tribune, weekly
      """
  )

  /// Words that pass a statement on to or from an outlet that follows.
  static let passingOn = Lexicon(
    name: "words that pass on",
    origin: "Compiled for Lede from news copy.",
    words: """
      according to, appearance on, appeared on, appearing on, article for, article in, asked by,
      asked on, cited by, column for, column in, comments to, confirmed to, denied to,
      editorial board of, essay in, explained to, first reported by, in a statement to,
      interview by, interview in, interview on, interview with, interviewed by, interviewed on,
      meeting with, obtained by, on, op-ed for, op-ed in, published by, published in, quoted by,
      quoted in, reiterated to, remarks on, remarks to, report by, report from, report in,
      reported by, reported in, reports in, said during an interview with, said in, said on,
      said to, sat down with, says on, sitting down with, speaking on, speaking to, speaking with,
      spoke to, spoke with, statement to, talking to, tell, telling, tells, told, via, write for,
      writes for, writes in, writing for, writing in, wrote for, wrote in
      """
  )

  /// Of these the ones by which somebody talks to an outlet.
  static let telling = Lexicon(
    name: "words that tell an outlet",
    origin: "Compiled for Lede from news copy.",
    words: """
      in a statement to, interview with, interviewed by, speaking to, speaking with, spoke to,
      spoke with, talking to, tell, telling, tells, told
      """
  )

  /// Words by which an outlet that stands before them reports.
  static let reporting = Lexicon(
    name: "verbs of reporting",
    origin: "Compiled for Lede from news copy.",
    words: """
      also reported, also reports, broke the news, detailed, disclosed, first reported, found,
      has reported, interview, is reporting, later reported, magazine reported, network reported,
      newspaper also reported, newspaper reported, noted, notes, previously reported, published,
      quoted, quotes, reported, reports, revealed, reveals, writes, wrote
      """
  )
}
