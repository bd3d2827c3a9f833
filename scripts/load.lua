-- What wrk asks for in scripts/measure-load.ts: every path of the file LOAD_PATHS in turn, each thread from a place of
-- its own, as a browser that takes what ENCODING names. Says what came of it as one line of JSON.
local paths = {}
for path in io.lines(os.getenv("LOAD_PATHS")) do paths[#paths + 1] = path end

local threads = 0
function setup(thread)
  thread:set("place", threads * 1009)
  threads = threads + 1
end

function request()
  place = place + 1
  return wrk.format("GET", paths[place % #paths + 1], { ["Host"] = "localhost", ["Accept-Encoding"] = os.getenv("ENCODING") })
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"microseconds":%d,"bytes":%d,"errors":%d,"p50":%d,"p99":%d,"max":%d}\n',
    summary.requests, summary.duration, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99), latency.max))
end
