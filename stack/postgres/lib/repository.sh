# What the backup repository holds, read from pgBackRest's JSON. With a wrong passphrase `info` exits 0 all the same,
# so only JSON that parses and says status 0 counts as an answer.

readonly STANZA=student-pass
readonly REPOSITORY=/var/lib/pgbackrest

stanza_exists() { [ -e "$REPOSITORY/archive/$STANZA/archive.info" ]; }

# Sets `info` to the stanza's part of `pgbackrest info`, or fails with what is wrong with the repository.
read_repository() {
  local answer status
  answer=$(pgbackrest --stanza=$STANZA --log-level-stderr=error --output=json info) || answer=
  status=$(jq -er '.[0] | "\(.status.code) \(.status.message)"' <<<"$answer" 2>/dev/null) ||
    fail $FAILED E_REPOSITORY_UNREADABLE 'The backup repository cannot be read' \
      'Check that secrets/postgres/backup_passphrase is the one this repository was made with'
  case $status in
    '0 '*) info=$(jq -c '.[0]' <<<"$answer") ;;
    '2 '*) fail $REFUSED E_NO_BACKUP 'The repository holds no backup yet' 'Make one: student-pass backup full' ;;
    *) fail $FAILED E_REPOSITORY_BROKEN "The backup repository is not in order: ${status#* }" \
         'See docs/runbooks/WalArchiveStalled.md' ;;
  esac
}

# Timeline histories in the archive as `TIMELINE LSN` lines (8 and 16 hex digits): where the newest timeline left each
# older one. The first line names the newest timeline itself. A database that was never restored has timeline 1 only.
timeline_history() {
  local archive newest
  archive=archive/$STANZA/$(jq -r '.archive[-1].id' <<<"$1")
  newest=$(pgbackrest repo-ls --log-level-stderr=error --filter='^[0-9A-F]{8}[.]history$' "$archive" | sort | tail -1)
  if [ -z "$newest" ]; then
    echo 00000001 FFFFFFFFFFFFFFFF
    return
  fi
  echo "${newest%.history} FFFFFFFFFFFFFFFF"
  pgbackrest repo-get --log-level-stderr=error "$archive/$newest" |
    while read -r timeline lsn _; do
      [[ $timeline =~ ^[0-9]+$ ]] && printf '%08X %08X%08X\n' "$timeline" "0x${lsn%/*}" "0x${lsn#*/}"
    done
}

# The newest backup that ended before EPOCH and lies on the line of history that leads to now.
# choose_backup INFO HISTORY EPOCH
choose_backup() {
  jq -c --arg history "$2" --argjson before "$3" '
    def padded: split("/") | map(("00000000" + ascii_upcase)[-8:]) | join("");
    ($history | split("\n") | map(split(" ") | {(.[0]): .[1]}) | add) as $left_at
    | [.backup[]
       | select(.error != true and .timestamp.stop < $before)
       | select((.lsn.stop | padded) <= ($left_at[.archive.start[:8]] // ""))]
    | max_by(.timestamp.stop) // empty' <<<"$1"
}

# How a backup is shown: one object with sizes in bytes and times in ISO 8601.
describe_backup() {
  jq -c '{label, type: ({full: "full", incr: "incremental", diff: "differential"}[.type]),
    started: (.timestamp.start | todate), finished: (.timestamp.stop | todate),
    database_bytes: .info.size, backup_bytes: (.info.repository.delta // .info.delta)}'
}
