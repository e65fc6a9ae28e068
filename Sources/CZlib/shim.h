#ifndef LEDE_ZLIB_SHIM_H
#define LEDE_ZLIB_SHIM_H

#include <zlib.h>

#endif
