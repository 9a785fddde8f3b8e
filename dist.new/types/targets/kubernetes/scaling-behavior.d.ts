/** Up within a minute of a rise; down one at a time, after ten calm minutes, so that queues and consumer groups settle. */
export declare const scalingBehavior: {
    readonly scaleUp: {
        readonly stabilizationWindowSeconds: 60;
        readonly selectPolicy: "Max";
        readonly policies: readonly [{
            readonly type: "Percent";
            readonly value: 100;
            readonly periodSeconds: 60;
        }, {
            readonly type: "Pods";
            readonly value: 2;
            readonly periodSeconds: 60;
        }];
    };
    readonly scaleDown: {
        readonly stabilizationWindowSeconds: 600;
        readonly selectPolicy: "Min";
        readonly policies: readonly [{
            readonly type: "Pods";
            readonly value: 1;
            readonly periodSeconds: 120;
        }];
    };
};
