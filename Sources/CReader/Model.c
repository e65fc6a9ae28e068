#include "CReader.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] __attribute__((aligned(64))) = {
#embed "reader.model"
};

const unsigned char *creader_model_bytes(void) { return model; }

size_t creader_model_size(void) { return sizeof model; }
