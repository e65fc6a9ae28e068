import Articles

/// Countries under the names that news copy gives them: the country, its people, its capital and
/// the seat of its government, which stand for one actor ("Washington", "the White House").
///
/// Compiled for Lede from general knowledge: the countries most often in the news. Limits: a
/// capital that is meant as a city is taken for its country.
enum Countries {
  /// The country that a name of up to three words stands for, as its plain name.
  static func name(of keys: [WordKey]) -> String? {
    names[keys]
  }

  /// A line a country: its name first, then further names; forms divided by commas.
  private static let list = """
    United States, United States of America, U.S., US, USA, America, American, Americans, Washington, White House
    North Korea, North Korean, North Koreans, Pyongyang, DPRK
    South Korea, South Korean, South Koreans, Seoul, Blue House
    Russia, Russian, Russians, Moscow, Kremlin, Russian Federation
    China, Chinese, Beijing
    Japan, Japanese, Tokyo
    United Kingdom, Britain, Great Britain, U.K., UK, British, Britons, London, Downing Street
    France, French, Paris, Elysee
    Germany, German, Germans, Berlin
    Iran, Iranian, Iranians, Tehran
    Iraq, Iraqi, Iraqis, Baghdad
    Israel, Israeli, Israelis, Jerusalem
    Syria, Syrian, Syrians, Damascus
    Saudi Arabia, Saudi, Saudis, Riyadh
    Ukraine, Ukrainian, Ukrainians, Kyiv, Kiev
    Turkey, Turkish, Turks, Ankara
    Egypt, Egyptian, Egyptians, Cairo
    India, Indian, Indians, New Delhi, Delhi
    Pakistan, Pakistani, Pakistanis, Islamabad
    Afghanistan, Afghan, Afghans, Kabul
    Mexico, Mexican, Mexicans, Mexico City
    Canada, Canadian, Canadians, Ottawa
    Cuba, Cuban, Cubans, Havana
    Venezuela, Venezuelan, Venezuelans, Caracas
    Brazil, Brazilian, Brazilians, Brasilia
    Argentina, Argentine, Argentines, Buenos Aires
    Italy, Italian, Italians, Rome
    Spain, Spanish, Spaniards, Madrid
    Portugal, Portuguese, Lisbon
    Poland, Polish, Poles, Warsaw
    Hungary, Hungarian, Hungarians, Budapest
    Greece, Greek, Greeks, Athens
    Sweden, Swedish, Swedes, Stockholm
    Norway, Norwegian, Norwegians, Oslo
    Denmark, Danish, Danes, Copenhagen
    Finland, Finnish, Finns, Helsinki
    Netherlands, Dutch, The Hague
    Belgium, Belgian, Belgians
    Austria, Austrian, Austrians, Vienna
    Switzerland, Swiss, Bern
    Ireland, Irish, Dublin
    Australia, Australian, Australians, Canberra
    New Zealand, New Zealanders, Wellington
    South Africa, South African, South Africans, Pretoria
    Nigeria, Nigerian, Nigerians, Abuja
    Kenya, Kenyan, Kenyans, Nairobi
    Ethiopia, Ethiopian, Ethiopians, Addis Ababa
    Libya, Libyan, Libyans, Tripoli
    Lebanon, Lebanese, Beirut
    Jordan, Jordanian, Jordanians, Amman
    Yemen, Yemeni, Yemenis, Sanaa
    Qatar, Qatari, Qataris, Doha
    Vietnam, Vietnamese, Hanoi
    Philippines, Philippine, Filipino, Filipinos, Manila
    Indonesia, Indonesian, Indonesians, Jakarta
    Singapore, Singaporean, Singaporeans
    Taiwan, Taiwanese, Taipei
    Guatemala, Guatemalan, Guatemalans
    Romania, Romanian, Romanians, Bucharest
    Scotland, Scottish, Scots, Edinburgh
    Wales, Welsh, Cardiff
    Honduras, Honduran, Hondurans
    """

  private static let names = names(list)

  /// Plain names by the keys of all names, of a list as above.
  static func names(_ list: String) -> [[WordKey]: String] {
    var names: [[WordKey]: String] = [:]
    for line in list.split(separator: "\n") {
      let forms = line.split(separator: ",").map { $0.drop { $0 == " " } }
      for form in forms {
        let keys = form.split(separator: " ").map { NameWord.key(of: $0.utf8) }
        names[keys] = forms.first.map(String.init)
      }
    }
    return names
  }
}
