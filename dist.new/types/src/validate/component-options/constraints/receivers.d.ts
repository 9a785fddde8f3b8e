import { type Constraint, type Constraints } from "../constraint.js";
/** Of every Kafka client; the blocks of a producer and a consumer only where they are. */
export declare const kafkaClient: readonly Constraint[];
export declare const receiverConstraints: Constraints;
