#!/usr/bin/env bash
# The alarm of last resort: sends the MONITOR FAILED mail when the monitor itself is gone (no Node, killed, out of
# memory, cancelled). It runs after every check and leaves at once where the monitor left its marker.
#
# It shares no code with the monitor and needs bash (3.2 or newer, as macOS has) and curl, nothing else. Secrets reach
# curl through standard input, so that they stand neither in the process list nor in the log.
set -u
export LC_ALL=C
# A cancelled job must not stop its last alarm; the runner's kill comes seconds later anyway.
trap '' INT TERM
# Switches are read in any case.
shopt -s nocasematch
# Bash 5.2 reads & in a replacement as the match; older ones do not.
shopt -u patsub_replacement 2>/dev/null || :

newline=$'\n'
folder=${HEARTBEAT_GUARD_DIR:-}
if [ -n "$folder" ] && [ -e "$folder/done" ]; then exit 0; fi

# ── Text ────────────────────────────────────────────────────────────────────────────────────────

# Leaves its answer in REPLY, as a process for each name would be slow on Windows.
trim() {
  REPLY=${1#"${1%%[![:space:]]*}"}
  REPLY=${REPLY%"${REPLY##*[![:space:]]}"}
}

# One line, without control characters.
one_line() { printf '%s' "${1//[[:cntrl:]]/ }"; }

say() {
  local text
  text=$(one_line "$1")
  # The runner takes ##[…] for a command anywhere in a line.
  printf 'cron-heartbeat-monitor guard: %s\n' "${text//"##["/# #[}"
}

# A JSON string: UTF-8 passes as it is, every ASCII control character is escaped.
json() {
  local text=$1 code byte escape
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  for code in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 127; do
    printf -v escape '\\u%04x' "$code"
    printf -v byte '\\%03o' "$code"
    printf -v byte "$byte"
    text=${text//"$byte"/$escape}
  done
  printf '"%s"' "$text"
}

# A JSON array of the lines of $1.
json_array() {
  local line separator=''
  printf '['
  while IFS= read -r line; do
    printf '%s' "$separator"
    json "$line"
    separator=,
  done < <(printf '%s\n' "$1")
  printf ']'
}

html() {
  local text=$1
  text=${text//&/\&amp;}
  text=${text//</\&lt;}
  text=${text//>/\&gt;}
  printf '%s' "${text//\"/\&quot;}"
}

# Appends $2 to one of the runner's files; one that cannot be written stops nothing.
append() {
  [ -n "$1" ] || return 0
  { printf '%s\n' "$2" >>"$1"; } 2>/dev/null || say "cannot write $1"
}

# ── Settings, in the monitor's order: input, fallback variable, default; blank counts as not given ──────────────────

setting() {
  local input=INPUT_$1 fallback=${2:-}
  trim "${!input:-}"
  if [ -z "$REPLY" ] && [ -n "$fallback" ]; then trim "${!fallback:-}"; fi
  printf '%s' "${REPLY:-${3:-}}"
}

# Off only where the switch can be read and says so: an unreadable one must not silence an alarm.
enabled() {
  local value
  value=$(setting ENABLED)
  if [ -z "$value" ]; then
    if [ -z "${FLAG_CRON_HEARTBEAT_MONITOR+present}" ]; then return 0; fi
    trim "$FLAG_CRON_HEARTBEAT_MONITOR"
    value=$REPLY
  fi
  case $value in '' | 0 | false | off | no) return 1 ;; esac
}

# https anywhere, plain http on loopback only.
allowed_url() {
  local host
  case $1 in
    *[[:space:][:cntrl:]]*) return 1 ;;
    https://?*) return 0 ;;
    http://?*) ;;
    *) return 1 ;;
  esac
  host=${1#*://}
  host=${host%%[/?#\\]*}
  case $host in
    *@*) return 1 ;;
    '[::1]' | '[::1]':*) return 0 ;;
  esac
  host=${host%%:*}
  [[ $host = localhost || $host =~ ^127(\.[0-9]+){3}$ ]]
}

# A line without its comment, in REPLY.
uncommented() {
  REPLY=" $1"
  REPLY=${REPLY%%[[:space:]]#*}
  REPLY=${REPLY# }
}

# The items of a comma or newline list, one a line. A comment takes the rest of its line, commas too.
list_items() {
  local line rows=''
  while IFS= read -r line; do
    uncommented "$line"
    rows=$rows$REPLY$newline
  done < <(printf '%s\n' "$1")
  while IFS= read -r line; do
    trim "$line"
    if [ -n "$REPLY" ]; then printf '%s\n' "$REPLY"; fi
  done < <(printf '%s' "${rows//,/$newline}")
}

# ── The watches, as the `workflows` setting lists them ──────────────────────────────────────────────────────────────

is_yaml() {
  local line first=''
  while IFS= read -r line; do
    case $line in workflows:*) return 0 ;; esac
    uncommented "$line"
    trim "$REPLY"
    first=${first:-$REPLY}
  done < <(printf '%s\n' "$1")
  case $first in [-[{]*) return 0 ;; esac
  return 1
}

# Names in block style: `workflow: NAME`, and plain items as deep as the first item. Nothing for flow style.
yaml_names() {
  local line name depth='' key='^ *(- +)?workflow: *(.+)$' item='^( *)- +(.*)$'
  while IFS= read -r line; do
    uncommented "$line"
    line=$REPLY
    name=''
    if [[ $line =~ $item ]]; then
      if [ -z "$depth" ]; then depth=x${BASH_REMATCH[1]}; fi
      if [ "$depth" = "x${BASH_REMATCH[1]}" ]; then name=${BASH_REMATCH[2]}; fi
      case $name in [{[]* | *:\ * | *:) name='' ;; esac
    fi
    if [[ $line =~ $key ]]; then name=${BASH_REMATCH[2]}; fi
    trim "$name"
    case $REPLY in \"*\" | \'*\') REPLY=${REPLY:1:${#REPLY}-2} ;; esac
    if [ -n "$REPLY" ]; then printf '%s\n' "$REPLY"; fi
  done < <(printf '%s\n' "$1")
}

names_of() {
  local names=''
  if is_yaml "$1"; then
    names=$(yaml_names "$1")
    # Flow style: the setting itself, on one line.
    trim "$(one_line "$1")"
    printf '%s' "${names:-$REPLY}"
  else
    list_items "$1"
  fi
}

# ── What is known ───────────────────────────────────────────────────────────────────────────────

repos=$(setting REPO GITHUB_REPOSITORY 'this repository')
workflows=$(setting WORKFLOWS)
config=$(setting CONFIG '' .github/cron-heartbeat.yml)
shard=$(setting SHARD)
prefix=$(one_line "$(setting SUBJECT_PREFIX '' '[Raxx ops]')")
subject="$prefix cron heartbeat MONITOR FAILED"
run_url="${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_REPOSITORY:-}/actions/runs/${GITHUB_RUN_ID:-}"

case $workflows in
  '')
    names=auto
    watches="every watch that $config lists or, without that file, every scheduled workflow of $(one_line "$repos")"
    ;;
  auto)
    names=auto
    watches="every scheduled workflow of $(one_line "$repos") (workflows: auto)"
    ;;
  *)
    names=$(names_of "$workflows")
    watches=${names:-"none: the setting 'workflows' names nothing"}
    ;;
esac
# Older curls take config lines of at most 100 KB: the mail stays well below, in whole lines.
if [ "${#watches}" -gt 8000 ]; then
  watches=${watches:0:8000}
  watches="${watches%"$newline"*}${newline}… and more: see the setting 'workflows'"
fi

reason='The monitor ended before it had finished: killed, out of memory, cancelled, or unable to start.'
if [ -n "$folder" ] && [ -s "$folder/reason" ]; then read -r reason <"$folder/reason"; fi

headline='The monitor failed. The health of these workflows is UNKNOWN:'
if [ -n "$folder" ] && [ -e "$folder/verdicts" ]; then
  headline='The monitor failed after it had reached its verdicts: read them in the job summary of the run below. Whether their mails went out is not known. Where a verdict is missing, the health of these workflows is UNKNOWN:'
fi

checks="What to check:
1. The log of the monitor's run: $run_url
2. The job's permissions: actions: read and contents: read.
3. The Postmark settings: POSTMARK_SERVER_TOKEN, OPS_ALERT_EMAIL and OPS_ALERT_FROM.
4. That Node 20 or newer is on the runner's PATH."

facts="Repository: $(one_line "$repos")
Monitor: $(one_line "${GITHUB_WORKFLOW:-unknown workflow}") in ${GITHUB_REPOSITORY:-an unknown repository}${shard:+
Shard: $(one_line "$shard")}"

runbook=$(setting RUNBOOK_URL)
allowed_url "$runbook" || runbook=''

# ── Told on the spot: log, outputs, summary. None of them needs the network ─────────────────────────────────────────

output() { append "${GITHUB_OUTPUT:-}" "$1=$2"; }
summary() { append "${GITHUB_STEP_SUMMARY:-}" "$1"; }

if ! enabled; then
  # Whoever switched the monitor off wants no alarm from it. The step before has already shown its own failure.
  say 'the monitor did not finish, but it is switched off: nothing is sent.'
  output status disabled
  output stale '[]'
  output unknown '[]'
  output stale_count 0
  output result_file ''
  exit 0
fi

output status failed
output stale '[]'
if [ -n "$names" ]; then output unknown "$(json_array "$names")"; else output unknown '[]'; fi
output stale_count 0
output result_file ''

annotation="$reason $headline
$watches"
annotation=${annotation//[%]/%25}
annotation=${annotation//$'\r'/%0D}
printf '::error title=cron heartbeat MONITOR FAILED::%s\n' "${annotation//$newline/%0A}"

# Nothing inside <pre> is read as Markdown.
summary "## cron heartbeat MONITOR FAILED

$reason

$headline

<pre>$(html "$watches")</pre>

<a href=\"$(html "$run_url")\">The monitor's run</a>${runbook:+ · <a href=\"$(html "$runbook")\">Runbook</a>}
"

case $(setting DRY_RUN) in
  true)
    say "dry run: the mail \"$subject\" is not sent."
    exit 2
    ;;
esac

# ── Told to the world ───────────────────────────────────────────────────────────────────────────

if ! command -v curl >/dev/null 2>&1; then
  say 'curl is not on PATH: no mail and no ping.'
  summary 'No mail and no ping: curl is not on PATH.'
  exit 2
fi

# A value for curl's config file, in which a line break would start a new option.
quoted() {
  local text
  text=$(one_line "$1")
  text=${text//\\/\\\\}
  printf '"%s"' "${text//\"/\\\"}"
}

# POSTs $2 to $1 with the further config lines $3; sets `code` (HTTP status, 000 for none) and `answer`. A try takes
# at most ten seconds, and there are two: what may have got lost is sent again.
post() {
  local options try status
  options="url = $(quoted "$1")
data-raw = $(quoted "$2")
$3
globoff
silent
connect-timeout = 5
max-time = 10
write-out = \"\\n%{http_code}\""
  # Plain http is for loopback only, where a proxy has no place.
  case $1 in http://*) options="$options${newline}noproxy = \"*\"" ;; esac
  for try in 1 2; do
    answer=$(printf '%s\n' "$options" | curl --disable --config - 2>/dev/null)
    status=$?
    code=${answer##*"$newline"}
    answer=${answer%"$newline"*}
    case $code in [1-4][0-9][0-9]) if [ "$code" != 408 ] && [ "$code" != 429 ]; then return 0; fi ;; esac
    say "no answer that counts (HTTP ${code:-000}, curl exit $status), try $try of 2."
    # A runner behind an inspecting proxy tells Node of its certificate; curl needs to be told too.
    if [ "$status" = 60 ] && [ -r "${NODE_EXTRA_CA_CERTS:-}" ]; then
      options="$options${newline}cacert = $(quoted "$NODE_EXTRA_CA_CERTS")"
    fi
    if [ "$try" = 1 ]; then sleep 1 2>/dev/null || :; fi
  done
}

text="$headline

- ${watches//$newline/$newline- }

$reason

$checks

$facts${runbook:+
Runbook: $runbook}"

html_body="<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>$(html "$subject")</title></head>
<body style=\"font-family:sans-serif;line-height:1.5;max-width:640px\">
<h1 style=\"font-size:20px\">cron heartbeat MONITOR FAILED</h1>
<p>$(html "$headline")</p>
<pre style=\"white-space:pre-wrap\">$(html "$watches")</pre>
<p>$(html "$reason")</p>
<pre style=\"white-space:pre-wrap\">$(html "$checks")</pre>
<p><a href=\"$(html "$run_url")\">The monitor's run</a>${runbook:+ · <a href=\"$(html "$runbook")\">Runbook</a>}</p>
<pre style=\"white-space:pre-wrap\">$(html "$facts")</pre>
</body></html>"

# The mail as Postmark's JSON, with the further fields $1.
mail() {
  printf '{"From":%s,"To":%s,"Subject":%s,"MessageStream":%s,"Tag":"cron-heartbeat","TrackOpens":false,' \
    "$(json "$(one_line "$from")")" "$(json "$(one_line "$to")")" "$(json "$subject")" "$(json "$(one_line "$stream")")"
  printf '"TrackLinks":"None",%s"TextBody":%s,"HtmlBody":%s}' "$1" "$(json "$text")" "$(json "$html_body")"
}

# `alert_from` with its display name quoted, since Postmark refuses one that holds punctuation; a bare address as it is.
sender() {
  local name address form='^(.*)<([^<>]*)>$'
  if ! [[ $1 =~ $form ]]; then
    printf '%s' "$1"
    return
  fi
  name=${BASH_REMATCH[1]//[\\\"]/}
  address=${BASH_REMATCH[2]}
  trim "$name"
  name=$REPLY
  trim "$address"
  case $name in
    '') printf '%s' "$REPLY" ;;
    *[![:alnum:]\ ]*) printf '"%s" <%s>' "$name" "$REPLY" ;;
    *) printf '%s <%s>' "$name" "$REPLY" ;;
  esac
}

# Says in `fate` what became of the mail.
send_mail() {
  local token to from stream host options body accepted='"ErrorCode": *0[,}]' id='"MessageID": *"([^"]*)"'
  token=$(setting POSTMARK_SERVER_TOKEN POSTMARK_SERVER_TOKEN)
  to=$(list_items "$(setting ALERT_EMAIL OPS_ALERT_EMAIL)")
  to=${to//$newline/, }
  from=$(sender "$(setting ALERT_FROM OPS_ALERT_FROM)")
  stream=$(setting MESSAGE_STREAM '' outbound)
  trim "${POSTMARK_API_URL:-}"
  host=${REPLY:-https://api.postmarkapp.com}
  if [ -z "$token" ] || [ -z "$to" ] || [ -z "$from" ]; then
    fate='NOT sent: POSTMARK_SERVER_TOKEN, OPS_ALERT_EMAIL or OPS_ALERT_FROM is not set.'
    return
  fi
  if ! allowed_url "$host"; then
    fate='NOT sent: POSTMARK_API_URL must be https, or http on loopback.'
    return
  fi
  options="header = \"Content-Type: application/json\"
header = \"Accept: application/json\"
header = $(quoted "X-Postmark-Server-Token: $token")"
  body=$(mail '"Metadata":{"kind":"monitor_failed"},')
  post "${host%/}/email" "$body" "$options"
  if [ "$code" = 422 ]; then
    # Metadata or a stray byte must not cost the alarm: once more, without the one and in plain ASCII.
    text=${text//[^[:print:][:space:]]/?}
    html_body=${html_body//[^[:print:][:space:]]/?}
    subject=${subject//[^[:print:]]/?}
    post "${host%/}/email" "$(mail '')" "$options"
  fi
  if [ "$code" = 200 ] && [[ $answer =~ $accepted ]]; then
    fate='accepted by Postmark'
    if [[ $answer =~ $id ]]; then fate="$fate, message ${BASH_REMATCH[1]}"; fi
    case $answer in *inactive*) fate="$fate; Postmark says: $answer" ;; esac
  else
    fate="NOT accepted: HTTP ${code:-000} $answer"
  fi
  fate=$(one_line "${fate:0:500}")
}

send_mail
say "the mail \"$subject\": $fate"
summary "The MONITOR FAILED mail: <code>$(html "$fate")</code>"

ping=$(setting PING_URL HEARTBEAT_PING_URL)
if [ -n "$ping" ]; then
  path=${ping%%[?#]*}
  if allowed_url "$ping"; then
    post "${path%/}/fail${ping#"$path"}" "$reason" "header = \"Content-Type: text/plain\"${newline}location"
    say "the ping to /fail: HTTP ${code:-000}"
  else
    say 'no ping: ping_url must be https, or http on loopback.'
  fi
fi

exit 2
