// The tests of Rendering.
