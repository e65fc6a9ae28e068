// The tests of Shell.
