// The tests of CommandLanguage.
