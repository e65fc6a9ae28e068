# Sourced by the scripts beside it: says what is missing, installs what it can.
# After it: $root is the checkout, `swift` is recent enough, the headers of libedit, libxml2 and zlib are there.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "lede: $*" >&2; }
fail() { say "$*"; exit 1; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1; then sudo "$@"
  else fail "cannot install without root: run this as root, or install sudo"
  fi
}

# apt_install PACKAGE...: installs Debian packages, refreshing the lists only when they are needed.
apt_install() {
  say "installing $* with apt-get"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null 2>&1 || {
    as_root apt-get update -q >/dev/null || fail "apt-get update failed; is the network there?"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$@" >/dev/null \
      || fail "apt-get could not install $*"
  }
}

has_header() { [ -e "/usr/include/$1" ]; }

need_swift() {
  command -v swift >/dev/null 2>&1 \
    || fail "Swift 6.2 or newer is needed and not installed; see https://www.swift.org/install"
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  # shellcheck disable=SC2086 # two words on purpose
  set -- ${version:-0 0}
  if [ "$1" -lt 6 ] || { [ "$1" -eq 6 ] && [ "$2" -lt 2 ]; }; then
    fail "Swift 6.2 or newer is needed, this is $1.$2; see https://www.swift.org/install"
  fi
}

need_libraries() {
  case "$(uname -s)" in
    Darwin)
      # libedit, libxml2 and zlib come with the system's SDK; Homebrew has nothing to add but a newer Swift.
      xcrun --show-sdk-path >/dev/null 2>&1 \
        || fail "the command line tools are needed: xcode-select --install (Homebrew needs nothing more)"
      ;;
    *)
      local packages=()
      has_header histedit.h || packages+=(libedit-dev)
      has_header libxml2/libxml/HTMLparser.h && command -v pkg-config >/dev/null 2>&1 \
        || packages+=(libxml2-dev pkg-config)
      has_header zlib.h || packages+=(zlib1g-dev)
      [ "${#packages[@]}" -gt 0 ] || return 0
      command -v apt-get >/dev/null 2>&1 \
        || fail "the headers of libedit, libxml2 and zlib are needed; install your system's ${packages[*]}"
      apt_install "${packages[@]}"
      ;;
  esac
}

need_swift
need_libraries
