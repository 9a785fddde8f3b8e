/** A block that several components share: jaegerreceiver.ProtocolUDP. */
export interface JaegerreceiverProtocolUDP {
    /** On or off. */
    enabled?: boolean;
    /** Address: host and port, or a URL. */
    endpoint?: string;
    /** A whole number. @default 65000 */
    max_packet_size?: number;
    /** A whole number. @default 1000 */
    queue_size?: number;
    /** A whole number. @default 0 */
    socket_buffer_size?: number;
    /** A whole number. @default 10 */
    workers?: number;
}
