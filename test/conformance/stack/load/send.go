package main

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

type sender struct {
	shape
	signal                string
	end                   uint64
	base                  uint64
	rate                  float64
	retry                 time.Duration
	began                 time.Time
	next                  atomic.Uint64
	acknowledged, refused atomic.Uint64
	slowest               atomic.Int64
	mutex                 sync.Mutex
	record                *bufio.Writer
	errors                map[string]int
}

// send writes nine bytes an item: its id, and 1 where a request that carried it was acknowledged.
func send(args []string) error {
	flags := flag.NewFlagSet("send", flag.ExitOnError)
	to := connection{}
	flags.StringVar(&to.endpoint, "endpoint", "localhost:4317", "host and port")
	flags.StringVar(&to.protocol, "protocol", "grpc", "grpc or http")
	flags.StringVar(&to.authority, "ca", "", "certificate to trust; plain text where none is given")
	flags.DurationVar(&to.timeout, "timeout", 10*time.Second, "of one request")
	flags.Var(&to.headers, "headers", "name=value, divided by newlines, with each request")
	attributes := pairs{}
	flags.Var(&attributes, "attributes", "name=value, divided by newlines, of each resource")
	what := flags.String("signal", "traces", "traces, metrics or logs")
	run := flags.String("run", "load", "name of the run, in every item")
	count := flags.Uint64("n", 10000, "items")
	base := flags.Uint64("base", 0, "first id")
	rate := flags.Float64("rate", 0, "items a second, 0 for as many as are taken")
	batch := flags.Uint64("batch", 100, "items a request")
	workers := flags.Int("workers", 4, "connections, each with one request at a time")
	spread := flags.Uint64("spread", 1, "batches over which a trace is spread")
	retry := flags.Duration("retry", 0, "how long a request is repeated that may be, as an SDK does")
	isBad := flags.Bool("error", false, "spans with the status error")
	pad := flags.Int("pad", 200, "bytes of padding an item")
	out := flags.String("out", "sent.bin", "record of what was sent")
	if err := flags.Parse(args); err != nil {
		return err
	}
	file, err := os.Create(*out)
	if err != nil {
		return err
	}
	s := &sender{shape: newShape(*run, *batch, *spread, *isBad, *pad, attributes), signal: *what, base: *base, end: *base + *count, rate: *rate, retry: *retry, record: bufio.NewWriter(file), errors: map[string]int{}, began: time.Now()}
	s.next.Store(*base)
	if err := s.work(to, *workers); err != nil {
		return err
	}
	if err := s.record.Flush(); err != nil {
		return err
	}
	return s.say()
}

func (s *sender) work(to connection, workers int) error {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	var group sync.WaitGroup
	for range workers {
		client, err := to.open(s.signal)
		if err != nil {
			return err
		}
		group.Add(1)
		go func() {
			defer group.Done()
			for ctx.Err() == nil && s.sendNext(ctx, client) {
			}
		}()
	}
	group.Wait()
	return nil
}

// sendNext takes the next batch and waits until it is due; false where there is none left.
func (s *sender) sendNext(ctx context.Context, client client) bool {
	first := s.next.Add(s.batch) - s.batch
	if first >= s.end {
		return false
	}
	if s.rate > 0 {
		time.Sleep(time.Until(s.began.Add(time.Duration(float64(first-s.base) / s.rate * 1e9))))
	}
	count := min(s.batch, s.end-first)
	began := time.Now()
	isTaken := s.deliver(ctx, client, first, count, began)
	s.slowest.Store(max(s.slowest.Load(), int64(time.Since(began))))
	s.note(first, count, isTaken)
	return true
}

// deliver repeats what may be repeated, with the same bytes: an item keeps its time.
func (s *sender) deliver(ctx context.Context, client client, first, count uint64, began time.Time) bool {
	body, err := s.marshal(first, count, began)
	if err != nil {
		panic(err)
	}
	for pause := 200 * time.Millisecond; ; pause = min(pause*2, 2*time.Second) {
		answer := client.export(body)
		if answer == nil {
			return true
		}
		s.mutex.Lock()
		s.errors[answer.Error()]++
		s.mutex.Unlock()
		if !answer.isRetryable || time.Since(began) > s.retry || ctx.Err() != nil {
			return false
		}
		time.Sleep(pause)
	}
}

func (s *sender) note(first, count uint64, isTaken bool) {
	total, mark := &s.refused, byte(0)
	if isTaken {
		total, mark = &s.acknowledged, 1
	}
	total.Add(count)
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for id := first; id < first+count; id++ {
		var entry [9]byte
		binary.BigEndian.PutUint64(entry[:], id)
		entry[8] = mark
		if _, err := s.record.Write(entry[:]); err != nil {
			panic(err)
		}
	}
}

func (s *sender) say() error {
	seconds := time.Since(s.began).Seconds()
	text, err := json.Marshal(map[string]any{
		"acknowledged": s.acknowledged.Load(), "refused": s.refused.Load(), "seconds": seconds, "rate": float64(s.acknowledged.Load()) / seconds,
		"slowestMs": time.Duration(s.slowest.Load()).Milliseconds(), "errors": s.errors,
	})
	fmt.Println(string(text))
	return err
}
