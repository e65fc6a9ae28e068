#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include "CEditline.h"

static volatile sig_atomic_t interrupted, resized, stopped, continued;

// Handlers write a byte here too, so that a signal between the look at the flags and the wait ends
// the wait at once, whichever thread it was given to. That is what ppoll and a signal mask would do,
// and select is all that macOS has for terminals.
static int wake_reader = -1, wake_writer = -1;

static void note(int number) {
  int saved = errno;
  switch (number) {
    case SIGINT: interrupted = 1; break;
    case SIGWINCH: resized = 1; break;
    case SIGTSTP: stopped = 1; break;
    case SIGCONT: continued = 1; break;
  }
  if (wake_writer >= 0 && write(wake_writer, "", 1) < 0) {
    // The pipe is full: whoever waits wakes all the same.
  }
  errno = saved;
}

static void open_wake_pipe(void) {
  int ends[2];
  if (wake_reader >= 0 || pipe(ends) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  wake_reader = ends[0];
  wake_writer = ends[1];
}

static void drain_wake_pipe(void) {
  char bytes[64];
  while (wake_reader >= 0 && read(wake_reader, bytes, sizeof bytes) > 0) continue;
}

struct ce_signals ce_take_signals(void) {
  struct ce_signals taken = {interrupted, resized, stopped, continued};
  resized = stopped = continued = 0;
  return taken;
}

// MARK: - Giving the terminal back

static struct {
  volatile sig_atomic_t is_active;
  int input, output;
  bool has_modes;
  struct termios modes;
} terminal;

/// Only calls that a signal handler may make.
static void restore_terminal(void) {
  static const char paste_off[] = "\033[?2004l\r\n";
  if (!terminal.is_active) return;
  terminal.is_active = 0;
  if (terminal.has_modes) tcsetattr(terminal.input, TCSANOW, &terminal.modes);
  if (write(terminal.output, paste_off, sizeof paste_off - 1) < 0) return;
}

// MARK: - Handlers while a line is edited

static void fatal(int number);

static struct {
  int number;
  void (*handler)(int);
  bool is_saved;
  struct sigaction saved;
} editing_signals[] = {
    {SIGINT, note},   {SIGWINCH, note}, {SIGTSTP, note},  {SIGCONT, note},
    {SIGQUIT, SIG_IGN}, {SIGTERM, fatal}, {SIGHUP, fatal},  {SIGABRT, fatal},
    {SIGSEGV, fatal}, {SIGBUS, fatal},  {SIGILL, fatal},  {SIGTRAP, fatal},
    {SIGFPE, fatal},
};
enum { editing_signal_count = sizeof editing_signals / sizeof editing_signals[0] };

/// Restores the terminal and lets the signal do what it did before. A fault strikes again when the
/// handler returns; a signal that was sent is sent again.
static void fatal(int number) {
  restore_terminal();
  for (int i = 0; i < editing_signal_count; i++) {
    if (editing_signals[i].number == number) {
      sigaction(number, &editing_signals[i].saved, NULL);
    }
  }
  if (number == SIGTERM || number == SIGHUP || number == SIGABRT) raise(number);
}

static void install(int number, void (*handler)(int), struct sigaction *saved, int flags) {
  struct sigaction action = {.sa_flags = SA_RESTART | SA_ONSTACK | flags};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, saved);
}

void ce_begin_editing(int input, int output) {
  static bool restores_at_exit;
  if (!restores_at_exit) restores_at_exit = atexit(restore_terminal) == 0;
  open_wake_pipe();
  terminal.input = input;
  terminal.output = output;
  terminal.has_modes = tcgetattr(input, &terminal.modes) == 0;
  terminal.is_active = 1;
  resized = stopped = continued = 0;
  for (int i = 0; i < editing_signal_count; i++) {
    struct sigaction *saved = &editing_signals[i].saved;
    sigaction(editing_signals[i].number, NULL, saved);
    // What was ignored from the start (nohup, a shell without job control) stays ignored.
    bool is_ignored = saved->sa_handler == SIG_IGN && editing_signals[i].number != SIGQUIT;
    editing_signals[i].is_saved = !is_ignored;
    if (!is_ignored) install(editing_signals[i].number, editing_signals[i].handler, saved, 0);
  }
}

void ce_end_editing(void) {
  for (int i = 0; i < editing_signal_count; i++) {
    if (editing_signals[i].is_saved) {
      sigaction(editing_signals[i].number, &editing_signals[i].saved, NULL);
      editing_signals[i].is_saved = false;
    }
  }
  terminal.is_active = 0;
  resized = stopped = continued = 0;
}

void ce_stop_process(void) {
  struct sigaction saved;
  install(SIGTSTP, SIG_DFL, &saved, 0);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &saved, NULL);
  stopped = continued = 0;
}

// MARK: - Ctrl-C

void ce_watch_interrupts(bool once) {
  struct sigaction present;
  open_wake_pipe();
  if (sigaction(SIGINT, NULL, &present) == 0 && present.sa_handler == SIG_IGN) return;
  install(SIGINT, note, NULL, once ? SA_RESETHAND : 0);
}

bool ce_interrupt_was_raised(void) { return interrupted; }

void ce_clear_interrupt(void) { interrupted = 0; }

int ce_wait_for_input(int descriptor, int milliseconds) {
  if (descriptor >= FD_SETSIZE || wake_reader >= FD_SETSIZE) return 1;
  for (;;) {
    drain_wake_pipe();
    if (interrupted) {
      errno = EINTR;
      return -1;
    }
    if (resized || stopped || continued) {
      errno = EAGAIN;
      return -1;
    }
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(descriptor, &readable);
    if (wake_reader >= 0) FD_SET(wake_reader, &readable);
    struct timeval time = {milliseconds / 1000, milliseconds % 1000 * 1000};
    int highest = descriptor > wake_reader ? descriptor : wake_reader;
    int ready = select(highest + 1, &readable, NULL, NULL, milliseconds < 0 ? NULL : &time);
    if (ready < 0 && errno != EINTR) return -1;
    if (ready == 0) return 0;
    if (ready > 0 && FD_ISSET(descriptor, &readable) &&
        (wake_reader < 0 || !FD_ISSET(wake_reader, &readable))) {
      return 1;
    }
  }
}
