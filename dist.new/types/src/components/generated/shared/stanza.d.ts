import type { ServerTls } from "../shared/configtls.js";
import type { FileconsumerHeader } from "../shared/fileconsumer.js";
import type { HelperScopeNameParser, HelperSeverity, HelperSpanID, HelperTimeParser, HelperTraceFlags, HelperTraceID, HelperTraceParser } from "../shared/helper-blocks.js";
import type { MatcherOrderingCriteria } from "../shared/matcher.js";
import type { RouterRoute } from "../shared/router.js";
import type { SplitConfig } from "../shared/split.js";
import type { TcpBase } from "../shared/tcp.js";
import type { UdpAsync, UdpBase } from "../shared/udp.js";
import type { GoDuration } from "../../../stack/literals.js";
/** A block that several components share: stanza.operator. */
export interface StanzaOperator {
    /** True or false. */
    acquire_fs_lock?: boolean;
    /** True or false. */
    add_attributes?: boolean;
    /** True or false. */
    add_metadata_from_filepath?: boolean;
    /** True or false. */
    all?: boolean;
    /** True or false. */
    allow_skip_pri_header?: boolean;
    /** A block. */
    async?: UdpAsync;
    /** By name. */
    attributes?: Readonly<Record<string, string>>;
    /** A text. */
    body?: string;
    /** A block. */
    cache?: StanzaOperatorCache;
    /** A text. */
    combine_field?: string;
    /** A text. */
    combine_with?: string;
    /** Compression of what is sent. */
    compression?: string;
    /** A duration. */
    connection_idle_timeout?: GoDuration;
    /** True or false. */
    convert_message_bytes?: boolean;
    /** A list. */
    default?: readonly string[];
    /** True or false. */
    delete_after_read?: boolean;
    /** A text. */
    delimiter?: string;
    /** A text. */
    directory?: string;
    /** True or false. */
    dmesg?: boolean;
    /** A number. */
    drop_ratio?: number;
    /** True or false. */
    enable_octet_counting?: boolean;
    /** How payloads are encoded. */
    encoding?: string;
    /** What is left out. */
    exclude?: readonly string[];
    /** A duration. */
    exclude_older_than?: GoDuration;
    /** A text. */
    expr?: string;
    /** A text. */
    field?: string;
    /** A list. */
    fields?: readonly string[];
    /** True or false. */
    file_cache_advise?: boolean;
    /** A list. */
    files?: readonly string[];
    /** Bytes, or a text with a unit. */
    fingerprint_size?: number | string;
    /** A duration. */
    force_flush_period?: GoDuration;
    /** A text. */
    format?: string;
    /** A text. */
    from?: string;
    /** A text. */
    grep?: string;
    /** A block. */
    header?: string | FileconsumerHeader;
    /** A text. */
    header_attribute?: string;
    /** A text. */
    header_delimiter?: string;
    /** A text. */
    id?: string;
    /** A list. */
    identifiers?: readonly string[];
    /** A text. */
    if?: string;
    /** True or false. */
    ignore_quotes?: boolean;
    /** What is taken. */
    include?: readonly string[];
    /** True or false. */
    include_file_name?: boolean;
    /** True or false. */
    include_file_name_resolved?: boolean;
    /** True or false. */
    include_file_owner_group_name?: boolean;
    /** True or false. */
    include_file_owner_name?: boolean;
    /** True or false. */
    include_file_path?: boolean;
    /** True or false. */
    include_file_path_resolved?: boolean;
    /** True or false. */
    include_file_permissions?: boolean;
    /** True or false. */
    include_file_record_number?: boolean;
    /** True or false. */
    include_file_record_offset?: boolean;
    /** True or false. */
    include_log_record_original?: boolean;
    /** Bytes, or a text with a unit. */
    initial_buffer_size?: number | string;
    /** A text. */
    is_first_entry?: string;
    /** A text. */
    is_last_entry?: string;
    /** A text. */
    journalctl_path?: string;
    /** A list. */
    keys?: readonly string[];
    /** A text. */
    layout?: string;
    /** A text. */
    layout_type?: string;
    /** True or false. */
    lazy_quotes?: boolean;
    /** A text. */
    listen_address?: string;
    /** A text. */
    location?: string;
    /** By name. */
    mapping?: Readonly<Record<string, unknown>>;
    /** A list. */
    matches?: readonly Readonly<Record<string, string>>[];
    /** A whole number. */
    max_batch_size?: number;
    /** A whole number. */
    max_batches?: number;
    /** A whole number. */
    max_concurrent_files?: number;
    /** A whole number. */
    max_connections?: number;
    /** Bytes, or a text with a unit. */
    max_log_size?: number | string;
    /** A text. */
    max_log_size_behavior?: string;
    /** A whole number. */
    max_octets?: number;
    /** A whole number. */
    max_sources?: number;
    /** A whole number. */
    max_unmatched_batch_size?: number;
    /** True or false. */
    merge?: boolean;
    /** A block. */
    multiline?: SplitConfig;
    /** Prefix of names, or namespace. */
    namespace?: string;
    /** A text. */
    non_transparent_framing_trailer?: string;
    /** A text. */
    on_error?: string;
    /** A text. */
    on_truncate?: string;
    /** True or false. */
    one_log_per_packet?: boolean;
    /** A block. */
    ordering_criteria?: MatcherOrderingCriteria;
    /** A list. */
    output?: readonly string[];
    /** True or false. */
    overwrite_text?: boolean;
    /** A text. */
    overwrite_with?: string;
    /** A text. */
    pair_delimiter?: string;
    /** A block. */
    parse_from?: string;
    /** True or false. */
    parse_ints?: boolean;
    /** A text. */
    parse_to?: string;
    /** Path. */
    path?: string;
    /** A duration. */
    poll_interval?: GoDuration;
    /** A whole number. */
    polls_to_archive?: number;
    /** True or false. */
    preserve_leading_whitespaces?: boolean;
    /** True or false. */
    preserve_trailing_whitespaces?: boolean;
    /** A text. */
    preset?: string;
    /** A text. */
    priority?: string;
    /** A text. */
    protocol?: string;
    /** A text. */
    regex?: string;
    /** A text. */
    regex_name?: string;
    /** A text. */
    replace_with?: string;
    /** By name. */
    resource?: Readonly<Record<string, string>>;
    /** A text. */
    root_path?: string;
    /** A list. */
    routes?: readonly RouterRoute[];
    /** A block. */
    scope_name?: HelperScopeNameParser;
    /** A block. */
    severity?: HelperSeverity;
    /** A text. */
    source_identifier?: string;
    /** A block. */
    span_id?: HelperSpanID;
    /** Where reading begins. */
    start_at?: string;
    /** A block. */
    tcp?: TcpBase;
    /** By name. */
    time_zone_locations?: Readonly<Record<string, string>>;
    /** A block. */
    timestamp?: HelperTimeParser;
    /** TLS. */
    tls?: ServerTls;
    /** A text. */
    to?: string;
    /** A block. */
    trace?: HelperTraceParser;
    /** A block. */
    trace_flags?: HelperTraceFlags;
    /** A block. */
    trace_id?: HelperTraceID;
    /** One of these. */
    type: "add" | "assign_keys" | "container" | "copy" | "csv_parser" | "file_input" | "file_output" | "filter" | "flatten" | "journald_input" | "json_array_parser" | "json_parser" | "key_value_parser" | "move" | "noop" | "recombine" | "regex_parser" | "regex_replace" | "remove" | "retain" | "router" | "sanitize_utf8" | "scope_name_parser" | "severity_parser" | "stdout" | "syslog_input" | "syslog_parser" | "tcp_input" | "time_parser" | "trace_parser" | "udp_input" | "unquote" | "uri_parser";
    /** A block. */
    udp?: UdpBase;
    /** A list. */
    units?: readonly string[];
    /** Any value. */
    value?: unknown;
    [option: string]: unknown;
}
/** A block that several components share: stanza.operator@0.159.0. */
export interface StanzaOperator01590 {
    /** True or false. */
    add_attributes?: boolean;
    /** True or false. */
    add_metadata_from_filepath?: boolean;
    /** True or false. */
    allow_skip_pri_header?: boolean;
    /** A block. */
    async?: UdpAsync;
    /** By name. */
    attributes?: Readonly<Record<string, string>>;
    /** A text. */
    body?: string;
    /** A block. */
    cache?: StanzaOperatorCache;
    /** A text. */
    combine_field?: string;
    /** A text. */
    combine_with?: string;
    /** A duration. */
    connection_idle_timeout?: GoDuration;
    /** A list. */
    default?: readonly string[];
    /** A text. */
    delimiter?: string;
    /** A number. */
    drop_ratio?: number;
    /** True or false. */
    enable_octet_counting?: boolean;
    /** How payloads are encoded. */
    encoding?: string;
    /** A text. */
    expr?: string;
    /** A text. */
    field?: string;
    /** A list. */
    fields?: readonly string[];
    /** A duration. */
    force_flush_period?: GoDuration;
    /** A text. */
    format?: string;
    /** A text. */
    from?: string;
    /** A text. */
    header?: string;
    /** A text. */
    header_attribute?: string;
    /** A text. */
    header_delimiter?: string;
    /** A text. */
    id?: string;
    /** A text. */
    if?: string;
    /** True or false. */
    ignore_quotes?: boolean;
    /** A text. */
    is_first_entry?: string;
    /** A text. */
    is_last_entry?: string;
    /** A list. */
    keys?: readonly string[];
    /** A text. */
    layout?: string;
    /** A text. */
    layout_type?: string;
    /** True or false. */
    lazy_quotes?: boolean;
    /** A text. */
    listen_address?: string;
    /** A text. */
    location?: string;
    /** By name. */
    mapping?: Readonly<Record<string, unknown>>;
    /** A whole number. */
    max_batch_size?: number;
    /** A whole number. */
    max_connections?: number;
    /** Bytes, or a text with a unit. */
    max_log_size?: number | string;
    /** A whole number. */
    max_octets?: number;
    /** A whole number. */
    max_sources?: number;
    /** A whole number. */
    max_unmatched_batch_size?: number;
    /** A block. */
    multiline?: SplitConfig;
    /** A text. */
    non_transparent_framing_trailer?: string;
    /** A text. */
    on_error?: string;
    /** True or false. */
    one_log_per_packet?: boolean;
    /** A list. */
    output?: readonly string[];
    /** True or false. */
    overwrite_text?: boolean;
    /** A text. */
    overwrite_with?: string;
    /** A text. */
    pair_delimiter?: string;
    /** A block. */
    parse_from?: string;
    /** True or false. */
    parse_ints?: boolean;
    /** A text. */
    parse_to?: string;
    /** Path. */
    path?: string;
    /** True or false. */
    preserve_leading_whitespaces?: boolean;
    /** True or false. */
    preserve_trailing_whitespaces?: boolean;
    /** A text. */
    preset?: string;
    /** A text. */
    protocol?: string;
    /** A text. */
    regex?: string;
    /** A text. */
    regex_name?: string;
    /** A text. */
    replace_with?: string;
    /** By name. */
    resource?: Readonly<Record<string, string>>;
    /** A list. */
    routes?: readonly RouterRoute[];
    /** A block. */
    scope_name?: HelperScopeNameParser;
    /** A block. */
    severity?: HelperSeverity;
    /** A text. */
    source_identifier?: string;
    /** A block. */
    span_id?: HelperSpanID;
    /** By name. */
    time_zone_locations?: Readonly<Record<string, string>>;
    /** A block. */
    timestamp?: HelperTimeParser;
    /** TLS. */
    tls?: ServerTls;
    /** A text. */
    to?: string;
    /** A block. */
    trace?: HelperTraceParser;
    /** A block. */
    trace_flags?: HelperTraceFlags;
    /** A block. */
    trace_id?: HelperTraceID;
    /** One of these. */
    type: "add" | "assign_keys" | "container" | "copy" | "csv_parser" | "file_output" | "filter" | "flatten" | "json_array_parser" | "json_parser" | "key_value_parser" | "move" | "noop" | "recombine" | "regex_parser" | "regex_replace" | "remove" | "retain" | "router" | "sanitize_utf8" | "scope_name_parser" | "severity_parser" | "stdout" | "syslog_parser" | "tcp_input" | "time_parser" | "trace_parser" | "udp_input" | "unquote" | "uri_parser";
    /** Any value. */
    value?: unknown;
    [option: string]: unknown;
}
export interface StanzaOperatorCache {
    /** A whole number, 0 or more. */
    size?: number;
}
