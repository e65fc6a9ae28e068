// The tests of Analysis.
