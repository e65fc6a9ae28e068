// The tests of Reading.
