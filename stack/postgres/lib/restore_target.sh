# The moment to restore to, as the operator writes it: `latest`, or ISO 8601 with an offset.
# Sets `target` (`latest`, or as PostgreSQL reads it, in UTC) and `before` (seconds since 1970: the backup must be older).
read_target() {
  target=latest before=9999999999
  [ "$1" != latest ] || return 0

  [[ $1 =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}[T\ ][0-9:.]+(Z|[+-][0-9]{2}:?[0-9]{2})$ ]] && before=$(date --date="$1" +%s 2>/dev/null) ||
    fail $BAD_USAGE E_BAD_TIME "'$1' is neither 'latest' nor a time with its offset" \
      'Write it like 2026-03-09T14:30:00Z or 2026-03-09T15:30:00+01:00'
  [ "$before" -le "$(date +%s)" ] || fail $REFUSED E_TARGET_IN_FUTURE "$1 has not come yet" 'Use --to latest'
  target=$(date --utc --date="$1" '+%F %T.%6N+00')
}
