/// Takes in the events of XML as they are read.
protocol XMLListener: AnyObject {
  /// An element begins; attributes come with names that have no prefix.
  func start(_ name: XMLName, _ attributes: [String: [UInt8]])
  /// Text inside the innermost element; one text may come in several pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// The innermost element ends.
  func end(_ name: XMLName)
}
