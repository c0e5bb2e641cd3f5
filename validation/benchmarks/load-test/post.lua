-- Posts the file that is named after "--" in wrk's command line, again and again. The last line of the output has the
-- requests per second, the failed connections, and the number of responses with each status.

local threads = {}

function setup(thread)
    table.insert(threads, thread)
end

function init(args)
    local file = assert(io.open(args[1], "rb"))
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    wrk.body = file:read("*a")
    file:close()
    statuses = {}
end

function response(status)
    statuses[status] = (statuses[status] or 0) + 1
end

function done(summary)
    local line = string.format("result %.1f %d", summary.requests / summary.duration * 1e6,
        summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout)
    for _, thread in ipairs(threads) do
        for status, count in pairs(thread:get("statuses")) do
            line = line .. " " .. status .. ":" .. count
        end
    end
    print(line)
end
