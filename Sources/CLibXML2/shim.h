#ifndef LEDE_LIBXML2_SHIM_H
#define LEDE_LIBXML2_SHIM_H

#include <libxml/HTMLparser.h>

#endif
