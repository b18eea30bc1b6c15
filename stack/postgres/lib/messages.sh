# How every command here speaks: words on stderr, one line of JSON on stdout.

say() { printf '%s\n' "$*" >&2; }

# fail EXIT_CODE CODE MESSAGE REMEDY
fail() {
  say "$2: $3. $4"
  jq -cn --arg code "$2" --arg message "$3" --arg remedy "$4" '{error: {code: $code, message: $message, remedy: $remedy}}'
  exit "$1"
}

readonly BAD_USAGE=2 FAILED=7 REFUSED=8
