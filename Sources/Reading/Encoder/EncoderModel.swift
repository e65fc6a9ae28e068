internal import CReader

/// The trained encoder and its heads, over the bytes of a model file.
///
/// Which head says what, in which order, is fixed by the format number; `scripts/train/model.py`
/// describes the heads.
///
/// Unchecked: it holds pointers into bytes that never change and live as long as the program.
struct EncoderModel: @unchecked Sendable {
  /// Most pieces of a window.
  static let windowSize = Int(CREADER_WINDOW)
  static let width = Int(CREADER_WIDTH)
  static let relationWidth = 256

  /// A linear map with 32-bit weights: `outputs` rows.
  struct Affine {
    let weight: UnsafePointer<Float>
    let bias: UnsafePointer<Float>
    let inputs: Int
    let outputs: Int
  }

  /// What the model file says of itself.
  let version: String
  let pieces: Pieces
  let encoder: UnsafePointer<creader_encoder>
  /// Roles (3 x BIO), names (9), marks (7), frame (8), side by side.
  let tags: Affine
  /// Two maps of 256 outputs each, side by side: what is added and what is multiplied.
  let relationWord: creader_linear
  let relationAnchor: creader_linear
  /// By distance (27 rows) and by distance in paragraphs (7 rows).
  let relationDistance: UnsafePointer<Float>
  let relationParagraph: UnsafePointer<Float>
  let relation: Affine
  /// Voice (4), kind (4), check-worthiness, slant.
  let sentence: Affine
  let sourceType: Affine

  /// The embedded model, read at its first use; an error where the program was built with a damaged
  /// or a foreign file.
  static let embedded: Result<EncoderModel, ModelFileError> = {
    do throws(ModelFileError) {
      return .success(
        try EncoderModel(
          UnsafeRawBufferPointer(start: creader_model_bytes(), count: creader_model_size())
        )
      )
    } catch {
      return .failure(error)
    }
  }()

  /// Takes a model file's bytes, which must be 64-byte aligned, never change and never go away.
  ///
  /// - Throws: whatever keeps the bytes from being a model file that this program reads.
  init(_ bytes: UnsafeRawBufferPointer) throws(ModelFileError) {
    let file = try ModelFile(bytes)
    let width = Self.width
    version = String(decoding: try file.table("version", .bytes).bytes, as: UTF8.self)
    pieces = Pieces(
      lines: try file.table("pieces", .bytes).bytes,
      folding: try file.table("folding", .bytes).bytes
    )
    let encoder = UnsafeMutablePointer<creader_encoder>.allocate(capacity: 1)
    encoder.initialize(to: try Self.encoder(file, pieces: pieces.count))
    self.encoder = UnsafePointer(encoder)
    tags = try Self.affine(file, "tags", inputs: width, outputs: 33)
    relationWord = try Self.linear(
      file,
      "pair.word",
      inputs: width,
      outputs: 2 * Self.relationWidth
    )
    relationAnchor = try Self.linear(
      file,
      "pair.anchor",
      inputs: width,
      outputs: 2 * Self.relationWidth
    )
    relationDistance = try file.floats("pair.distance", rows: 27, columns: Self.relationWidth)
    relationParagraph = try file.floats("pair.paragraph", rows: 7, columns: Self.relationWidth)
    relation = try Self.affine(file, "relation", inputs: Self.relationWidth, outputs: 7)
    sentence = try Self.affine(file, "sentence", inputs: 2 * width, outputs: 10)
    sourceType = try Self.affine(file, "source", inputs: 2 * width, outputs: 8)
  }

  private static func encoder(_ file: ModelFile, pieces: Int) throws(ModelFileError)
    -> creader_encoder
  {
    var encoder = creader_encoder()
    encoder.pieces = try file.table("word", .int8, rows: pieces, columns: width).start
      .assumingMemoryBound(to: Int8.self)
    encoder.piece_scales = try file.floats("word.scale", columns: pieces)
    encoder.positions = try file.floats("position", rows: windowSize, columns: width)
    encoder.cases = try file.floats("case", rows: 4, columns: width)
    encoder.norm = try norm(file, "norm")
    encoder.layers.0 = try layer(file, 0)
    encoder.layers.1 = try layer(file, 1)
    encoder.layers.2 = try layer(file, 2)
    encoder.layers.3 = try layer(file, 3)
    encoder.layers.4 = try layer(file, 4)
    encoder.layers.5 = try layer(file, 5)
    return encoder
  }

  private static func layer(_ file: ModelFile, _ index: Int) throws(ModelFileError)
    -> creader_layer
  {
    let name = "layer\(index)."
    let inner = Int(CREADER_INNER)
    return creader_layer(
      qkv: try linear(file, name + "qkv", inputs: width, outputs: 3 * width),
      out: try linear(file, name + "out", inputs: width, outputs: width),
      up: try linear(file, name + "up", inputs: width, outputs: inner),
      down: try linear(file, name + "down", inputs: inner, outputs: width),
      norm1: try norm(file, name + "norm1"),
      norm2: try norm(file, name + "norm2")
    )
  }

  private static func norm(_ file: ModelFile, _ name: String) throws(ModelFileError) -> creader_norm
  {
    creader_norm(
      weight: try file.floats(name + ".weight", columns: width),
      bias: try file.floats(name + ".bias", columns: width)
    )
  }

  private static func linear(
    _ file: ModelFile,
    _ name: String,
    inputs: Int,
    outputs: Int
  ) throws(ModelFileError) -> creader_linear {
    creader_linear(
      panels: try file.table(name, .int8, rows: outputs, columns: inputs).start
        .assumingMemoryBound(to: Int8.self),
      scales: try file.floats(name + ".scale", columns: outputs),
      bias: try file.floats(name + ".bias", columns: outputs),
      inputs: Int32(inputs),
      outputs: Int32(outputs)
    )
  }

  private static func affine(
    _ file: ModelFile,
    _ name: String,
    inputs: Int,
    outputs: Int
  ) throws(ModelFileError) -> Affine {
    Affine(
      weight: try file.floats(name, rows: outputs, columns: inputs),
      bias: try file.floats(name + ".bias", columns: outputs),
      inputs: inputs,
      outputs: outputs
    )
  }
}

extension EncoderModel.Affine {
  /// Rows of inputs through the map.
  func callAsFunction(_ rows: [Float]) -> [Float] {
    let count = rows.count / inputs
    return [Float](unsafeUninitializedCapacity: count * outputs) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      creader_affine(rows, Int32(count), Int32(inputs), weight, bias, Int32(outputs), start)
      initialized = count * outputs
    }
  }
}

extension creader_linear {
  /// Rows of inputs through the map.
  func callAsFunction(_ rows: [Float], in scratch: EncoderScratch) -> [Float] {
    let count = rows.count / Int(inputs)
    return [Float](unsafeUninitializedCapacity: count * Int(outputs)) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      withUnsafePointer(to: self) {
        creader_apply($0, rows, Int32(count), start, scratch.start)
      }
      initialized = count * Int(outputs)
    }
  }
}

/// Working memory for the windows of one article, one after the other.
final class EncoderScratch {
  let start: UnsafeMutableRawPointer = creader_borrow_scratch()

  deinit { creader_return_scratch(start) }
}
