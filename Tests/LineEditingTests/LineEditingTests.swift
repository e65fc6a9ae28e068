// The tests of LineEditing.
