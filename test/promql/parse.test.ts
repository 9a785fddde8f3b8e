// What Prometheus 3 takes for a rule, and what it refuses.
import { expect, test } from "vitest";
import { problemIn } from "../../src/promql/parse.js";

test.each([
  "up", "sum(rate(http_requests_total[5m]))", 'sum by (job) (rate(http_requests_total{code!~"5..",job="api"}[5m]))', "sum(rate(a_total[5m])) by (job) / ignoring (code) group_left (team) sum(rate(b_total[5m]))", "a and on () b or c unless d",
  "histogram_quantile(0.99, sum by (le) (rate(a_seconds_bucket[5m])))", "-a ^ 2 ^ -1", "a > bool 0", "vector(1 > bool 2)", "max_over_time(rate(a_total[5m])[1h:])", "avg_over_time((a / b)[1h:5m])", "a offset 1h30m", "rate(a_total[5m] offset -5m)", "a @ end()", "a @ 1700000000.5",
  'label_replace(a, "b", "$1", "c", "(.*)")', 'label_join(a, "b", "-", "c", "d")', "topk(5, a)", 'count_values("version", build_info)', "clamp_max(a, 1e3)", "round(a)", "round(a, .5)", "hour()", "hour(a)", "vector(time())", "time() - a", '{__name__=~"a_.+"}', '{"http.requests", code="200"}',
  'a{b=""}', "{b!=''}", "a{`b`=`c`,}", "a # of the shop\n + b", "absent(a)", "A:B:rate5m", "vector(0x1F) + Inf * a", "vector(-NaN)", "a + on (x, y,) b", "sum without () (a)", "a * 5m", "rate(a_total[300])", "sum", "a == 1", "a atan2 b", "and", "unless", "a{on=\"b\"}", "sum by (on) (a)", '{"a", "b"}', '{__name__="a", __name__=~"b.*"}', 'a{b="\\\\d+"}', "a{b='\\x41'}", 'a{b=~"c{1,1000}"}', "SUM(a) BY (job)", "scalar(a) + b", "predict_linear(a[1h], 3600)",
])("%s is read", (query) => {
  expect(problemIn(query)).toBeUndefined();
});

test.each([
  ["", "a metric, a function or a number is expected at the end"], ["sum(rate(a[5m])", '"," or ")" is expected at the end'], ["sum(a))", '")" is not expected there'], ["a b", '"b" is not expected there'],
  ["sum(rate(a_total))", "rate() takes a range of samples, such as requests_total[5m], and has series"], ["a[5m]", "it gives a range of samples, and series is wanted"], ["1", "it gives a number"], ["'a'", "it gives a text"], ["scalar(a)", "it gives a number"],
  ["info(a)", "info() is experimental"], ["limitk(5, a)", "limitk() is experimental"], ["rates(a[5m])", "there is no function rates()"], ["rate(a[$__rate_interval])", '"$__rate_interval" is a variable of Grafana'], ["rate(a[${interval}])", '"${interval}" is a variable'], ["rate(a[5])m", '"m" is not expected'], ["rate(a[5 minutes])", '"]" is expected in place of "minutes"'], ["rate(a[])", 'a duration such as 5m is expected in place of "]"'],
  ["sum(5)", "sum() takes series, and has a number"], ["topk(a)", "topk() takes 2 of what stands in brackets, and has 1"], ["topk('5', a)", "topk() takes a number, and has a text"], ["hour(a, b)", "hour() takes 0 to 1 of what stands in brackets, and has 2"], ["label_replace(a)", "takes 5"], ["clamp(a, b, 1)", "clamp() takes a number, and has series"],
  ["a + b[5m]", '"+" stands beside a range of samples'], ["a and 1", '"and" stands beside a number'], ["a + 'b'", '"+" stands beside a text'], ["vector(1 > 2)", 'two numbers are compared by "> bool"'], ["-a[5m]", "a sign stands before a range"], ["(a)[5m]", "stands behind the name of a metric only"], ["rate(a)[5m]", "rate() takes"], ["sum(a)[5m]", "as a subquery"],
  ["a[5m][5m]", "a range is asked of a range of samples"], ["a offset 5m [5m]", "stands behind the name of a metric only"], ["a offset b", 'a duration such as 5m is expected in place of "b"'], ["a @ b", 'a time is expected in place of "b"'], ["{}", "means every series"], ['{a=""}', "means every series"], ['{a=~".*"}', "means every series"], ['{a!="b"}', "means every series"], ['{a!~"b"}', "means every series"],
  ['a{b}', '"=", "!=", "=~" or "!~" is expected behind a label, in place of "}"'], ["a{b=c}", 'a text in quotes is expected in place of "c"'], ['a{b=="c"}', "is expected behind a label"], ['a{b="c" d="e"}', '"," or "}" is expected in place of "d"'], ['a{b="c', "is not closed"], ["a.b", '".b" means nothing there'], ["a{5='b'}", 'a label is expected in place of "5"'], ["a * group_left b", '"group_left" is not expected there'], ["on", "is not expected there"], ["a and on (b) group_left c", '"and" has no groups'], ['a{b="\\d"}', "stands for nothing"], ["a{b='\\\"'}", "stands for nothing"], ['a{b=~"("}', 'the regular expression of "b" has brackets that do not match'], ['a{b!~"c{1001}"}', "repeats more than 1,000 times"],
  ['a{__name__="b"}', 'named before the brackets, "a"'], ['a{"b"}', 'named before the brackets, "a"'], ["a /", "is expected at the end"], ["sum by job (a)", '"(" is expected in place of "job"'], ["a && b", '"&" means nothing there'],
])("%s is refused", (query, problem) => {
  expect(problemIn(query)).toContain(problem);
});
