// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares: nothing imported leaks out, and a warning is an error.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies + ["TestSupport"],
    exclude: exclude,
    swiftSettings: strict
  )
}

let package = Package(
  name: "lede",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // The layers, from the ground up; docs/architecture.md says who may import whom.
    layer("Articles"),
    // The embedded model and its arithmetic; optimised in debug builds too, or tests would crawl.
    .target(
      name: "CReader",
      exclude: ["reader.model", "Encoder.inc"],
      cSettings: [.unsafeFlags(["-O3"])]
    ),
    layer("Reading", ["Articles", "CReader"]),
    layer("Analysis", ["Articles", "Reading"]),
    layer("CommandLanguage"),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    layer("Loading", ["Articles", "CLibXML2", "CZlib"]),
    layer("Sessions", ["Articles"]),
    layer("Rendering", ["Articles", "CommandLanguage"]),
    layer(
      "Commands",
      ["Articles", "Reading", "Analysis", "CommandLanguage", "Loading", "Sessions", "Rendering"]
    ),
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    layer("LineEditing", ["CEditline"]),
    layer("Shell", ["Commands", "CommandLanguage", "Rendering", "LineEditing"]),
    .executableTarget(
      name: "lede",
      dependencies: [
        "Articles", "Reading", "Analysis", "CommandLanguage", "Loading", "Sessions", "Rendering",
        "Commands", "LineEditing", "Shell",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    layer(
      "TestSupport",
      [
        "Articles", "Reading", "Analysis", "CommandLanguage", "Loading", "Sessions", "Rendering",
        "Commands",
      ]
    ),

    tests("ArticlesTests", ["Articles"]),
    tests("ReadingTests", ["Articles", "Reading", "CReader"]),
    tests("AnalysisTests", ["Articles", "Reading", "Analysis"]),
    tests("CommandLanguageTests", ["CommandLanguage"]),
    tests("LoadingTests", ["Articles", "CZlib", "Loading"]),
    tests("SessionsTests", ["Articles", "Reading", "Sessions"]),
    tests("RenderingTests", ["Articles", "CommandLanguage", "Rendering"]),
    tests("CommandsTests", ["Articles", "CommandLanguage", "Commands", "Rendering", "Sessions"]),
    tests("LineEditingTests", ["LineEditing"]),
    tests(
      "ShellTests",
      ["Commands", "CommandLanguage", "Rendering", "LineEditing", "Shell", "lede"],
      exclude: ["Transcripts"]
    ),
  ]
)
