import Articles

/// Frequent given names that women or men alone bear, for telling whom "she" and "he" mean.
///
/// Compiled for Lede from the most frequent names of the United States (Social Security Administration,
/// https://www.ssa.gov/oact/babynames/decades/) and of England and Wales (Office for National Statistics), and
/// names frequent in world news; names that both bear (Taylor, Jordan, Kim) are left out.
///
/// Limits: a presumption, which a title, a word such as "mother" or an earlier pronoun overrules.
enum GivenNames {
  /// Whom a given name presumes.
  static func gender(of name: WordKey) -> People.Gender? { table[name] }

  private static let table: [WordKey: People.Gender] = {
    var table: [WordKey: People.Gender] = [:]
    for (gender, names) in [(People.Gender.female, women), (.male, men)] {
      for name in names.split(whereSeparator: \.isWhitespace) { table[WordKey(name.utf8)] = gender }
    }
    return table
  }()

  private static let women = """
    abigail ada adele agnes aisha alexandra alice alicia alison allison amal amanda amara amber amelia amina
    amy ana anastasia andrea angela anita ann anna anne annette annie april arlene audrey ava barbara
    beatrice bernice beth betty beverly bonnie brenda bridget camilla carla carmen carol caroline
    carolyn catherine cecilia charlotte cheryl chloe christina christine cindy claire clara claudia
    colleen connie cynthia daisy danielle dawn deborah debra denise diana diane dolores donna doris
    dorothy edith eileen elaine eleanor elena eliza elizabeth ella ellen emily emma erica erin esther ethel
    eva evelyn fatima fiona florence frances gail gemma georgia geraldine gina gladys gloria grace
    greta hannah harriet hazel heather heidi helen helga hillary holly ida inez ingrid irene irina iris
    isabel isabella jacqueline jane janet janice jasmine jean jennifer jenny jessica jill joan joanna
    joanne josephine joyce juanita judith judy julia julie june karen karin kate katherine kathleen
    kathryn kathy katie kelly kimberly kirsten kristen laura lauren leah lena leticia lillian linda
    lisa lois lori louise lucia lucy lydia lynn mabel madeleine madison margaret maria marie marilyn marion
    marjorie martha mary maureen megan melania melanie melissa michelle mildred miriam molly monica nadia nancy
    naomi natalia natalie natasha nicola nicole nina nora norma olga olivia pamela patricia paula pauline
    peggy penelope petra phyllis priya rachel ramona rebecca regina renee rhonda rita roberta rosa
    rosemary ruby ruth sally samantha sandra sara sarah sharon sheila sheryl shirley silvia simone
    sofia sonia sophia sophie stella stephanie sue susan susanna suzanne svetlana sylvia tamara tanya
    tara teresa theresa tiffany tina tracey ursula valerie vanessa vera veronica vicki victoria viola
    virginia vivian wanda wendy yolanda yvonne zoe
    """

  private static let men = """
    aaron abdul abdullah abraham adam adrian ahmed alan albert alberto alejandro alexander alfred ali allen
    amir andre andreas andrew andrzej angelo anthony antonio arnold arthur barack barry benjamin
    bernard bernie bill bob boris brad bradley brandon brendan brett brian bruce bryan calvin carl
    carlos cedric cesar charles chester christopher clarence clifford clive colin craig curtis cyril
    dan daniel darren dave david dean dennis derek diego dieter dmitri dmitry dominic donald douglas
    duncan dwight earl eddie edgar edmund eduardo edward edwin emmanuel enrique eric ernest eugene
    felix fernando francisco frank franklin fred frederick gareth gary geoffrey george gerald gerard
    gilbert giovanni glenn gordon graham greg gregory guillermo gustav hans harold harry harvey hassan hector
    henrik henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob jacques james
    jared jason javier jeff jeffrey jeremy jerome jerry jim jimmy joe joel johan john jonas jonathan
    jorge jose joseph joshua juan julian justin karl keith kenneth kevin klaus kurt kyle larry lars
    laurence lawrence len leo leon leonard leroy lloyd louis luigi luis luke magnus malcolm manuel marc
    marcel marco marcus mario mark markus martin marvin matteo matthew maurice max michael miguel mike mitchell
    mohamed mohammad mohammed muhammad nathan neil nicholas nigel norman oleg oliver omar oscar otto owen pablo
    patrick paul pedro peter philip phillip pierre rafael rajesh ralph ramon randall raul ravi raymond
    ricardo richard rick robert roberto roger roland ronald roy rudolph russell samuel scott
    sean sebastian sergei seth simon stanley stefan stephen steve steven stuart sven ted terrence theodore
    thomas tim timothy tobias todd tom tony travis trevor tyler vernon victor vincent vladimir
    walter warren wayne wesley wilfred willie william wolfgang xavier yusuf zachary
    """
}
