#!/usr/bin/env bash
# The alarm of last resort: sends the MONITOR FAILED mail when the monitor itself is gone (no Node, killed,
# out of memory) or had to leave its alarm to others. It runs after every check, and ends at once where the
# monitor left its marker. It shares no code with the monitor and needs bash (3.2 or newer, as macOS has) and
# curl, nothing else. Secrets reach curl through standard input: no process list and no log shows them.
set +x -u -f -o pipefail
export LC_ALL=C
# A cancelled job, or a log that nobody reads any more, must not stop its last alarm.
trap '' INT TERM HUP PIPE
# The time limit that some servers set for idle shells would end the wait for an answer.
unset TMOUT
# Switches are read in any case.
shopt -s nocasematch
# Bash 5.2 reads & in a replacement as the match; older ones do not.
shopt -u patsub_replacement 2>/dev/null || :

newline=$'\n'
# Without a folder one below which nothing lies.
folder=${HEARTBEAT_GUARD_DIR:-/dev/null}
if [ -e "$folder/done" ]; then exit 0; fi

# ── Text ──────────────────────────────────────────────────────────────────────────────────────────

# Leaves its answer in REPLY, as a process for each name would be slow on Windows.
trim() {
  if [[ $1 =~ [^[:space:]](.*[^[:space:]])? ]]; then REPLY=${BASH_REMATCH[0]}; else REPLY=''; fi
}

# One line, without control characters.
one_line() { printf '%s' "${1//[[:cntrl:]]/ }"; }

say() {
  local text=${1//[[:cntrl:]]/ }
  # The runner takes ##[…] for a command anywhere in a line.
  printf 'cron-heartbeat-monitor guard: %s\n' "${text//"##["/# #[}"
}

# A string in quotes, as JSON and curl's config file have it, with $2 (else a blank) for each line break:
# UTF-8 passes as it is, any other control character becomes a blank.
quoted() {
  local text=$1 break=${2:- }
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//"$newline"/$break}
  printf '"%s"' "${text//[[:cntrl:]]/ }"
}

html() {
  local text=$1
  text=${text//&/\&amp;}
  text=${text//</\&lt;}
  text=${text//>/\&gt;}
  printf '%s' "${text//\"/\&quot;}"
}

# Appends $2 to one of the runner's files. One that cannot be written stops nothing; a pipe is left alone.
append() {
  if [ -z "$1" ]; then return; fi
  if { [ -e "$1" ] && ! [ -f "$1" ]; } || ! { printf '%s\n' "$2" >>"$1"; } 2>/dev/null; then say "cannot write $1"; fi
}

# The outputs: the status $1, and as $2 the items of the JSON array of what is unknown.
outputs() {
  append "${GITHUB_OUTPUT:-}" "status=$1
stale=[]
unknown=[$2]
stale_count=0
result_file="
}

# ── Settings, in the monitor's order: input, fallback variable, default; blank counts as not given 

# A text of any length is read in a moment: what is longer than this is no setting.
most=20000

setting() {
  local name text
  for name in "INPUT_$1" ${2:+"$2"}; do
    text=${!name:-}
    trim "${text:0:most}"
    if [ -n "$REPLY" ]; then break; fi
  done
  printf '%s' "${REPLY:-${3:-}}"
}

# https anywhere, plain http on loopback only. A backslash is a slash to some readers of URLs, not to others.
allowed_url() {
  local loopback='^http://(localhost|127(\.[0-9]+){3}|\[::1\])(:[0-9]*)?([/?#]|$)'
  case $1 in *[[:space:][:cntrl:]\\]*) return 1 ;; esac
  [[ $1 = https://?* || $1 =~ $loopback ]]
}

# A line without its comment, in REPLY.
uncommented() {
  REPLY=" $1"
  REPLY=${REPLY%%[[:space:]]#*}
  REPLY=${REPLY# }
}

# The items of a comma or newline list, one a line. A comment takes the rest of its line, commas too.
list_items() {
  local line item IFS=,
  while IFS= read -r line; do
    uncommented "$line"
    for item in $REPLY; do
      trim "$item"
      if [ -n "$REPLY" ]; then printf '%s\n' "$REPLY"; fi
    done
  done < <(printf '%s\n' "$1")
}

# ── The watches, as the `workflows` setting lists them ────────────────────────────────────────────

# Names in block style: `workflow: NAME`, and plain items as deep as the first item. Nothing for flow style.
yaml_names() {
  local line name depth='' key='^ *(- +)?workflow: *(.+)$' item='^( *)- +(.*)$'
  while IFS= read -r line; do
    uncommented "$line"
    line=$REPLY name=''
    if [[ $line =~ $item ]]; then
      depth=${depth:-x${BASH_REMATCH[1]}}
      if [ "$depth" = "x${BASH_REMATCH[1]}" ]; then name=${BASH_REMATCH[2]}; fi
      case $name in ['{[']* | *:\ * | *:) name='' ;; esac
    fi
    if [[ $line =~ $key ]]; then name=${BASH_REMATCH[2]}; fi
    trim "$name"
    case $REPLY in \"*\" | \'*\') REPLY=${REPLY:1:${#REPLY}-2} ;; esac
    if [ -n "$REPLY" ]; then printf '%s\n' "$REPLY"; fi
  done < <(printf '%s\n' "$1")
}

# The names, one a line; for flow style the setting itself.
names_of() {
  local names yaml="^([[:space:]]|#[^$newline]*$newline)*[-[{]"
  if ! [[ $1 =~ $yaml || $newline$1 = *"$newline"workflows:* ]]; then list_items "$1"; return; fi
  names=$(yaml_names "$1")
  printf '%s' "${names:-$(one_line "$1")}"
}

# Off only where the switch can be read and says so: an unreadable one must not silence an alarm. Whoever
# switched the monitor off wants no alarm from it. The step before has already shown its own failure.
case $(setting ENABLED FLAG_CRON_HEARTBEAT_MONITOR "${FLAG_CRON_HEARTBEAT_MONITOR+off}") in
  0 | false | off | no)
    say 'the monitor did not finish, but it is switched off: nothing is sent.'
    outputs disabled ''
    exit 0
    ;;
esac

# ── What is known ─────────────────────────────────────────────────────────────────────────────────

repos=$(one_line "$(setting REPO GITHUB_REPOSITORY 'this repository')")
workflows=$(setting WORKFLOWS)
config=$(one_line "$(setting CONFIG)")
shard=$(one_line "$(setting SHARD)")
prefix=$(one_line "$(setting SUBJECT_PREFIX '' '[Raxx ops]')")
if [[ $prefix = none ]]; then prefix=''; fi
# Postmark takes subjects of up to 2,000 characters.
subject="${prefix:0:300}${prefix:+ }cron heartbeat MONITOR FAILED"
run_url="${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_REPOSITORY:-}/actions/runs/${GITHUB_RUN_ID:-}"
runbook=$(setting RUNBOOK_URL)
allowed_url "$runbook" || runbook=''

names=auto
case $workflows in
  '') watches="every watch that ${config:-.github/cron-heartbeat.yml} lists or, without that file, every scheduled workflow of $repos" ;;
  auto) watches="every scheduled workflow of $repos (workflows: auto)" ;;
  *) names=$(names_of "$workflows") watches=${names:-"none: the setting 'workflows' names nothing"} ;;
esac
# Older curls take config lines of at most 100 KB: the mail stays well below, in whole lines.
if [ "${#watches}" -gt 8000 ]; then
  watches=${watches:0:8000}
  watches="${watches%"$newline"*}${newline}… and more: see the setting 'workflows'"
fi

# Why the guard mails, from this list: sentences without a character that JSON or HTML would escape.
cause='' found=''
if [ "$folder" = /dev/null ]; then cause=no_folder; fi
if [ -f "$folder/reason" ]; then read -r cause found <"$folder/reason" || :; fi
node='Use a runner image that has it, or put actions/setup-node before this action.'
case $cause in
  no_folder) reason='Step 1 could not hand on its folder (no temporary folder, or GITHUB_OUTPUT cannot be written), so that nothing shows whether the monitor finished: its log says more.' ;;
  no_node) reason="Node 20 or newer is needed on the PATH of the runner, found none that works. $node" ;;
  old_node) reason="Node 20 or newer is needed on the PATH of the runner, found Node ${found//[!0-9]/}. $node" ;;
  cancelled) reason='The run was cancelled, and Postmark did not accept its mail in the seconds that were left.' ;;
  deadline) reason='The run reached its deadline (timeout_minutes), and Postmark did not accept its mail in the time that was left.' ;;
  postmark_unreachable) reason='Postmark answered none of the mails that the monitor handed over, which may have arrived all the same: a proxy, a firewall or a certificate may be in the way of Node. This mail came by curl.' ;;
  *) reason='The monitor ended before it had finished: killed, out of memory, cancelled, or unable to start.' ;;
esac
if [ -e "$folder/verdicts" ]; then
  reason="$reason It ended after it had reached its verdicts: read them in the job summary of its run. Whether their mails went out is not known."
fi

headline='The monitor failed. The health of these workflows is UNKNOWN:'
scope="Repository: $repos
Monitor: $(one_line "${GITHUB_WORKFLOW:-unknown workflow}") in ${GITHUB_REPOSITORY:-an unknown repository}${config:+
Config: $config}${shard:+
Shard: $shard}"
text="$headline

- ${watches//$newline/$newline- }

$reason

What to check:
1. The log of the monitor's run: $run_url
2. The job's permissions: actions: read and contents: read.
3. The Postmark settings: POSTMARK_SERVER_TOKEN, OPS_ALERT_EMAIL and OPS_ALERT_FROM.
4. That Node 20 or newer is on the runner's PATH.

$scope${runbook:+
Runbook: $runbook}"

# ── Told to the world, before any file is written ─────────────────────────────────────────────────

# Requests $1, with the further arguments as lines of curl's config; sets `code` (HTTP status, 000 for none)
# and `answer`. There are two tries of at most ten seconds: what may have got lost is sent again. The status
# follows the body: one that is longer than any answer of Postmark's is not read on, and counts as none.
request() {
  local try status
  # Plain http is for loopback only, where a proxy has no place.
  case $1 in http://*) set -- "$@" 'noproxy = "*"' ;; esac
  set -- "url = $(quoted "$1")" "${@:2}" 'user-agent = "cron-heartbeat-monitor-guard"' globoff silent \
    'connect-timeout = 5' 'max-time = 10' 'write-out = "\n%{http_code}"'
  for try in 1 2; do
    answer=$(
      printf '%s\n' "$@" | command curl --disable --config - 2>/dev/null | {
        IFS= read -r -d '' -n "$most" REPLY || :
        printf '%s' "$REPLY"
      }
    )
    status=$?
    code=${answer##*"$newline"}
    answer=${answer%"$newline"*}
    case $code in 408 | 429 | [05-9][0-9][0-9]) ;; [1-4][0-9][0-9]) return ;; *) code=000 answer='' ;; esac
    say "no answer that counts (HTTP $code, curl exit $status), try $try of 2."
    # A runner behind an inspecting proxy tells Node of its certificate; curl needs to be told too.
    if [ "$status" = 60 ] && [ -f "${NODE_EXTRA_CA_CERTS:-}" ]; then
      set -- "$@" "cacert = $(quoted "$NODE_EXTRA_CA_CERTS")"
    fi
    if [ "$try" = 1 ]; then sleep 1 2>/dev/null || :; fi
  done
}

# The mail's text as HTML, light or dark as the reader's screen; its two addresses are links with words.
html_body() {
  local body url
  body=$(html "$text")
  for url in "$run_url" "$runbook"; do
    url=$(html "$url")
    # Quoted, since bash 5.2 reads & in what replaces.
    if [ -n "$url" ]; then body=${body//": $url"/": <a href=\"$url\">open it</a>"}; fi
  done
  printf '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
  printf '<meta name="viewport" content="width=device-width"><div style="white-space:pre-wrap;overflow-wrap:anywhere;'
  printf 'max-width:640px;font:15px/1.5 sans-serif">%s</div></html>' "$body"
}

# The plain mail to $1 as Postmark's JSON.
plain_mail() {
  printf '{"From":%s,"To":%s,"Subject":%s,"MessageStream":%s,"Tag":"cron-heartbeat","TrackOpens":false,' \
    "$(quoted "$from")" "$(quoted "$1")" "$(quoted "$subject")" "$(quoted "$stream")"
  printf '"TrackLinks":"None",%s"TextBody":%s,"HtmlBody":%s}' "$metadata" \
    "$(quoted "$text" '\n')" "$(quoted "$(html_body)" '\n')"
}

# `alert_from` in REPLY, its display name quoted where Postmark would refuse the punctuation in it.
sender() {
  local address form='^(.*)<([^<>]*)>$'
  REPLY=$1
  if ! [[ $1 =~ $form ]]; then return; fi
  address=${BASH_REMATCH[2]//[[:space:]]/}
  trim "${BASH_REMATCH[1]//[\\\"]/}"
  if [[ $REPLY = *[![:alnum:]\ ]* ]]; then REPLY="\"$REPLY\""; fi
  REPLY=${REPLY:+$REPLY <$address>}
  REPLY=${REPLY:-$address}
}

# POSTs the mail $1; says in `outcome` what became of it. Taken: a message id, and no error code but 0.
post_mail() {
  local fine='"ErrorCode"[[:space:]]*:[[:space:]]*("0"|0|null)[[:space:]]*[,}]'
  local id='^[[:space:]]*\{.*"MessageID"[[:space:]]*:[[:space:]]*("[^"[:space:]]+"|[0-9]+)'
  request "$url" "header = $(quoted "X-Postmark-Server-Token: $token")" 'header = "Content-Type: application/json"' \
    'header = "Accept: application/json"' "data-raw = $(quoted "$1")"
  outcome="NOT accepted: HTTP $code $answer"
  if [[ $code != 2[0-9][0-9] || $answer = *'"ErrorCode"'* && ! $answer =~ $fine || ! $answer =~ $id ]]; then return 1; fi
  outcome="accepted by Postmark, message ${BASH_REMATCH[1]//\"/}"
  if [ "$token" = POSTMARK_API_TEST ]; then outcome='NOT delivered: POSTMARK_API_TEST takes mails and sends none.'; fi
  case $answer in *inactive*) outcome="$outcome; Postmark says: $answer" ;; esac
}

# Leaves in `outcome` what became of the mail.
send_mail() {
  local token to from stream url mail='' metadata='"Metadata":{"kind":"monitor_failed"},' one outcomes=''
  token=$(setting POSTMARK_SERVER_TOKEN POSTMARK_SERVER_TOKEN)
  to=$(setting ALERT_EMAIL OPS_ALERT_EMAIL)
  to=$(list_items "${to//;/,}")
  sender "$(setting ALERT_FROM OPS_ALERT_FROM)"
  from=$REPLY
  stream=$(setting MESSAGE_STREAM '' outbound)
  trim "${POSTMARK_API_URL:-}"
  url=${REPLY:-https://api.postmarkapp.com}
  if [ -z "$token" ] || [ -z "$to" ] || [ -z "$from" ]; then
    outcome='NOT sent: POSTMARK_SERVER_TOKEN, OPS_ALERT_EMAIL or OPS_ALERT_FROM is not set.'
    return
  elif ! allowed_url "$url"; then
    outcome='NOT sent: POSTMARK_API_URL must be https, or http on loopback.'
    return
  fi
  url=${url%/}/email
  # The monitor's own crash mail with the reason filled in; a plain one where that is not whole, or too long.
  if [ -f "$folder/crash-mail.json" ]; then mail=$(<"$folder/crash-mail.json"); fi
  mail=${mail//@@REASON@@/$reason}
  if [[ $mail != '{'*'}' || ${#mail} -gt 45000 ]]; then mail=$(plain_mail "${to//$newline/, }"); fi
  if post_mail "$mail"; then return; fi
  case $code in 401 | 403 | [!4]*) return ;; esac
  # Metadata, a stray byte, a stream that is not there or one recipient must not cost the alarm: once more,
  # plain, in ASCII, by the stream that every server has, to each alone.
  metadata='' stream=outbound
  text=${text//[^[:print:][:space:]]/?}
  subject=${subject//[^[:print:]]/?}
  while IFS= read -r one; do
    post_mail "$(plain_mail "$one")" || :
    outcomes="$outcomes${outcomes:+; }$outcome"
  done < <(printf '%s\n' "$to")
  outcome=$outcomes
}

# Whether the query of $1 has only what Healthchecks knows: any other may hold the status itself.
plain_query() {
  local part='((create|rid)(=[^&]*)?)?'
  local plain="^[^?]*(\\?$part(&$part)*)?\$"
  [[ ${1%%#*} =~ $plain ]]
}

# The dead-man's switch: its own URL for failures, else /fail on the path of the usual one.
ping() {
  local base url path body
  base=$(setting PING_URL HEARTBEAT_PING_URL)
  url=$(setting PING_FAIL_URL HEARTBEAT_PING_FAIL_URL)
  if [ -z "$url" ] && [ -n "$base" ] && plain_query "$base"; then
    path=${base%%[?#]*}
    url=${path%/}/fail${base#"$path"}
  fi
  case $url in '' | none) return ;; esac
  if ! allowed_url "$url"; then
    say 'no ping: the URL must be https, or http on loopback.'
    return
  elif plain_query "$url"; then
    body="MONITOR FAILED: $reason$newline$scope$newline$watches${newline}Run: $run_url"
    request "$url" location 'header = "Content-Type: text/plain"' "data-raw = $(quoted "${body//$newline/ | }")"
  else
    request "$url" location
  fi
  say "the ping of failure: HTTP $code"
}

if [[ $(setting DRY_RUN) = true ]]; then
  outcome='not sent: dry run.'
elif ! command -v curl >/dev/null 2>&1; then
  outcome='NOT sent, and no ping: curl is not on PATH.'
else
  send_mail
  outcome=$(one_line "${outcome:0:500}")
  ping
fi

# ── Told on the spot: log, outputs, summary ───────────────────────────────────────────────────────

outputs failed "${names:+$(quoted "$names" '","')}"
say "the mail \"$subject\": $outcome"
annotation="$reason $headline$newline$watches"
case $cause in
  # Step 1 has made the annotation.
  no_node | old_node) say "$annotation" ;;
  *)
    annotation=${annotation//[%]/%25}
    annotation=${annotation//$'\r'/%0D}
    printf '::error title=cron heartbeat MONITOR FAILED::%s\n' "${annotation//$newline/%0A}"
    ;;
esac
# Nothing inside <pre> is read as Markdown.
append "${GITHUB_STEP_SUMMARY:-}" "## cron heartbeat MONITOR FAILED

$reason

$headline

<pre>$(html "$watches

$scope")</pre>

The MONITOR FAILED mail: <code>$(html "$outcome")</code>

<a href=\"$(html "$run_url")\">The monitor's run</a>${runbook:+ · <a href=\"$(html "$runbook")\">Runbook</a>}
"
exit 2
