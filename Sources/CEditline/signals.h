/// Signals as flags: handlers only note them, and the reader acts on them between keys.
#ifndef CE_SIGNALS_H
#define CE_SIGNALS_H

#include <stdbool.h>

/// What came in since the last look; looking forgets it. Ctrl-C stays until it is cleared.
struct ce_signals {
  bool interrupted;
  bool resized;
  bool stopped;
  bool continued;
};

struct ce_signals ce_take_signals(void);

/// Installs the handlers of a line being edited; the terminal's present modes are those that a
/// fatal signal or exit restores on `descriptor`.
void ce_begin_editing(int input, int output);
void ce_end_editing(void);

/// Stops the process as Ctrl-Z does by default; returns when it goes on.
void ce_stop_process(void);

#endif
