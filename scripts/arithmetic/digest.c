// Encodes windows with made-up weights and prints digests of the bits that come out, for machines to compare.
// usage: digest [plain]     plain leaves out the instructions that are chosen at run time
#include "CReader.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma clang fp contract(off)  // the made-up weights too must be the same everywhere

static uint64_t state;

/// splitmix64 (Steele and others 2014).
static uint64_t next(void) {
  uint64_t x = state += 0x9E3779B97F4A7C15u;
  x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
  x = (x ^ x >> 27) * 0x94D049BB133111EBu;
  return x ^ x >> 31;
}

static void *room(size_t bytes) {
  void *memory = aligned_alloc(64, (bytes + 63) / 64 * 64);
  if (!memory) exit(1);
  return memory;
}

static float *floats(size_t count, float middle, float spread) {
  float *out = room(count * sizeof *out);
  for (size_t i = 0; i < count; i++) out[i] = middle + spread * ((float)(next() >> 40) / 8388608.0f - 1.0f);
  return out;
}

static int8_t *weights(size_t count) {
  int8_t *out = room(count);
  for (size_t i = 0; i < count; i++) out[i] = (int8_t)(next() % 255 - 127);
  return out;
}

static struct creader_linear linear(int32_t inputs, int32_t outputs) {
  return (struct creader_linear){weights((size_t)inputs * outputs), floats(outputs, 0.0012f, 0.0004f), floats(outputs, 0, 0.3f), inputs, outputs};
}

static struct creader_norm norm(void) {
  return (struct creader_norm){floats(CREADER_WIDTH, 1, 0.3f), floats(CREADER_WIDTH, 0, 0.2f)};
}

static void print(const char *name, int count, const float *values, size_t size) {
  uint64_t digest = 0xCBF29CE484222325u;
  for (size_t i = 0; i < size; i++) {
    uint32_t bits;
    memcpy(&bits, values + i, sizeof bits);
    digest = (digest ^ bits) * 0x100000001B3u;
  }
  printf("%s %d %016llx\n", name, count, (unsigned long long)digest);
}

int main(int argc, char **argv) {
  enum { PIECES = 500, POSITIONS = 256 };
  creader_use_plain(argc > 1 && !strcmp(argv[1], "plain"));
  struct creader_encoder encoder = {
    weights(PIECES * CREADER_WIDTH), floats(PIECES, 0.0005f, 0.0002f), floats(POSITIONS * CREADER_WIDTH, 0, 0.05f),
    floats(4 * CREADER_WIDTH, 0, 0.05f), norm(), {},
  };
  for (int i = 0; i < CREADER_LAYERS; i++) {
    encoder.layers[i] = (struct creader_layer){
      linear(CREADER_WIDTH, 3 * CREADER_WIDTH), linear(CREADER_WIDTH, CREADER_WIDTH), linear(CREADER_WIDTH, CREADER_INNER),
      linear(CREADER_INNER, CREADER_WIDTH), norm(), norm(),
    };
  }
  const int counts[] = {1, 2, 6, 7, 16, 17, 33, 64};
  for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
    int n = counts[i];
    uint16_t pieces[POSITIONS];
    uint8_t cases[POSITIONS];
    for (int j = 0; j < n; j++) pieces[j] = (uint16_t)(next() % PIECES), cases[j] = (uint8_t)(next() % 4);
    float *states = room((size_t)n * CREADER_WIDTH * sizeof *states);
    creader_encode(&encoder, pieces, cases, n, states, room(creader_scratch_size(n)));
    print("encode", n, states, (size_t)n * CREADER_WIDTH);
    const struct creader_linear head = linear(CREADER_WIDTH, 512);
    float *y = room((size_t)n * 512 * sizeof *y);
    creader_apply(&head, states, n, y, room((size_t)n * (2 * CREADER_WIDTH + 4) + 64));
    print("apply", n, y, (size_t)n * 512);
    creader_affine(states, n, CREADER_WIDTH, floats(33 * CREADER_WIDTH, 0, 0.1f), floats(33, 0, 1), 33, y);
    print("affine", n, y, (size_t)n * 33);
  }
  return 0;
}
