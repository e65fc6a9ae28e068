// The tests of Sessions.
