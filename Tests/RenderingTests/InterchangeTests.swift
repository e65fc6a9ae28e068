import Articles
import CommandLanguage
import Rendering
import Testing

@Suite struct InterchangeTests {
  @Test func analysesHaveTheNamesThatProgramsRelyOn() {
    let record = AnalysisRecord(
      id: .json(Array("17".utf8)),
      document: InterchangeSamples.document(name: "courier"),
      gaps: InterchangeSamples.gaps,
      framing: InterchangeSamples.framing,
      includesText: true
    )
    var writer = JSONWriter()
    record.write(to: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {"schema":"lede.analysis/1","id":17,"title":"“Éclair” wins","outlet":null,"url":null,\
        "published":"1 May","byline":null,"text":"“Éclair” wins\\n\\nCritics said “no”. Why?",\
        "blocks":[{"kind":"headline","range":[0,13]},{"kind":"body","range":[15,38]}],\
        "sentences":[{"range":[0,13],"block":0,"voice":"writer","kind":"claim","checkworthy":0.812,"slant":0},\
        {"range":[15,33],"block":1,"voice":"sourced","kind":null,"checkworthy":0.5,"slant":0.07},\
        {"range":[34,38],"block":1,"voice":"none","kind":null,"checkworthy":0,"slant":0}],\
        "attributions":[{"source":[[15,22]],"cue":[[23,27]],"content":[[28,32]],"form":"direct",\
        "source_type":"vague","speaker":0,"cue_class":"neutral"},\
        {"source":[],"cue":[],"content":[[0,8]],"form":"mixed","source_type":"none","speaker":null,\
        "cue_class":"truth-claiming"}],\
        "speakers":[{"id":0,"name":"critics","role":null,"type":"vague","mentions":[[15,22]],"words":1}],\
        "framing":[{"range":[9,13],"category":"loaded-verb","score":0.9,"rule":"loaded-verb"}],\
        "gaps":[{"rule":"vague-source","range":[15,22],"severity":"medium","message":"“Critics” names nobody."},\
        {"rule":"single-source","range":null,"severity":"low","message":"One side speaks."}]}
        """
    )
  }

  @Test func theTextIsRepeatedOnlyWhereAsked() {
    let record = AnalysisRecord(
      id: .text("a\u{2028}"),
      document: InterchangeSamples.document(name: "x"),
      gaps: [],
      framing: [],
      includesText: false
    )
    var writer = JSONWriter()
    record.write(to: &writer)
    let json = String(decoding: writer.bytes, as: UTF8.self)
    #expect(json.hasPrefix(#"{"schema":"lede.analysis/1","id":"a\u2028","title""#))
    #expect(!json.contains("\"text\""))
    #expect(json.hasSuffix(#""framing":[],"gaps":[]}"#))
  }

  @Test func failuresKeepTheIdAndTheLine() {
    var writer = JSONWriter()
    AnalysisFailure(
      id: .json(Array("\"a\"".utf8)),
      code: "load.no-text",
      message: "no text",
      line: 3
    )
    .write(to: &writer)
    writer.endLine()
    AnalysisFailure(id: nil, code: "load.json", message: "not JSON", line: nil).write(to: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {"id":"a","error":{"code":"load.no-text","message":"no text","line":3}}
        {"id":null,"error":{"code":"load.json","message":"not JSON","line":null}}
        """
    )
  }

  @Test func comparisonsNameArticlesByTheirIds() {
    var writer = JSONWriter()
    InterchangeSamples.comparisonRecord.write(to: &writer)
    let a = #"{"article":"a","range":[15,22],"text":"Critics"}"#
    let b = #"{"article":"b","range":[0,8],"text":"“Éclair”"}"#
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {"schema":"lede.comparison/1",\
        "articles":[{"id":"a","title":"“Éclair” wins","outlet":null,"url":null,"published":"1 May",\
        "byline":null},\
        {"id":"b","title":"“Éclair” wins","outlet":null,"url":null,"published":"1 May",\
        "byline":null}],\
        "actors":[{"id":"a1","name":"The critics","type":"group","labels":[\(a),\(b)],\
        "deeds":[{"article":"a","range":[23,27],"text":"said","role":"agent"}]}],\
        "facts":[{"id":"t1","statement":"critics …","statements":[{"article":"a","range":[15,22],"clause":[15,19],"voice":"sourced","speaker":"critics","position":"middle"},\
        {"article":"a","range":[34,38],"voice":"writer","speaker":null,"position":"middle"}],\
        "reported_by":["a"],"missing_from":["b"],"perhaps":[\(b)]}],\
        "quotes":[{"id":"v1","versions":[\(a),\(b)],"speakers":["Ann",null],"differs":true,"difference":"A word is cut.",\
        "contexts":[{"article":"a","range":[15,22],"text":"Critics","missing_from":["b"]}]}],\
        "figures":[{"id":"n1","what":"injured","values":[{"article":"b","range":[0,8],"value":"12"}],"agree":false}],\
        "sources":[{"id":"h1","name":"critics","type":"vague","side":"Press","articles":{"a":1,"b":0},"mentions":[\(a)]}],\
        "shifts":[{"id":"x1","attributed":\(a),"other":\(b),"kind":"source","from":"critics","to":null,\
        "change":"The source is dropped."}],"copies":[["a","b"]]}
        """
    )
  }
}
