import { type Queues } from "./cluster.js";
export declare const plainKafka: Queues;
