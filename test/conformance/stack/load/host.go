package main

import (
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"runtime"
	"strings"

	"golang.org/x/net/dns/dnsmessage"
	"golang.org/x/sys/unix"
)

// host plays the container engine's part of a network: in each namespace a resolver at the engine's address, and the published ports on the machine.
// Names are read anew for every question, since a service that does not run has none.
func host(args []string) error {
	flags := flag.NewFlagSet("host", flag.ExitOnError)
	names := flags.String("names", "", "file with a name and an address a line")
	namespaces := flags.String("namespaces", "", "files of network namespaces, divided by commas")
	ports := flags.String("ports", "", "address=address, divided by commas")
	if err := flags.Parse(args); err != nil {
		return err
	}
	divided := func(text string) []string { return strings.FieldsFunc(text, func(c rune) bool { return c == ',' }) }
	for _, namespace := range divided(*namespaces) {
		socket, err := listenIn(namespace)
		if err != nil {
			return fmt.Errorf("%s: %w", namespace, err)
		}
		go resolve(socket, *names)
	}
	for _, port := range divided(*ports) {
		from, to, _ := strings.Cut(port, "=")
		listener, err := net.Listen("tcp", from)
		if err != nil {
			return err
		}
		go publish(listener, to)
	}
	fmt.Println("ready")
	select {}
}

// listenIn opens a socket in a namespace: it stays there while the thread that opened it ends.
func listenIn(namespace string) (net.PacketConn, error) {
	type opened struct {
		socket net.PacketConn
		err    error
	}
	result := make(chan opened)
	go func() {
		runtime.LockOSThread()
		file, err := os.Open(namespace)
		if err == nil {
			err = unix.Setns(int(file.Fd()), unix.CLONE_NEWNET)
		}
		if err != nil {
			result <- opened{err: err}
			return
		}
		socket, err := net.ListenPacket("udp4", "127.0.0.11:53")
		result <- opened{socket, err}
	}()
	got := <-result
	return got.socket, got.err
}

func resolve(socket net.PacketConn, names string) {
	question := make([]byte, 4096)
	for {
		size, from, err := socket.ReadFrom(question)
		if err != nil {
			return
		}
		if reply, err := replyTo(question[:size], names); err == nil {
			_, _ = socket.WriteTo(reply, from)
		}
	}
}

func replyTo(message []byte, names string) ([]byte, error) {
	var parser dnsmessage.Parser
	header, err := parser.Start(message)
	if err != nil {
		return nil, err
	}
	question, err := parser.Question()
	if err != nil {
		return nil, err
	}
	found, err := addressesOf(strings.TrimSuffix(question.Name.String(), "."), names)
	if err != nil {
		return nil, err
	}
	reply := dnsmessage.Message{Header: dnsmessage.Header{ID: header.ID, Response: true, RecursionDesired: header.RecursionDesired, RecursionAvailable: true}, Questions: []dnsmessage.Question{question}}
	if len(found) == 0 {
		reply.RCode = dnsmessage.RCodeNameError
	}
	for _, address := range found {
		if question.Type == dnsmessage.TypeA {
			reply.Answers = append(reply.Answers, dnsmessage.Resource{Header: dnsmessage.ResourceHeader{Name: question.Name, Type: dnsmessage.TypeA, Class: dnsmessage.ClassINET, TTL: 600}, Body: &dnsmessage.AResource{A: address}})
		}
	}
	return reply.Pack()
}

func addressesOf(name, names string) (found [][4]byte, err error) {
	text, err := os.ReadFile(names)
	for _, line := range strings.Split(string(text), "\n") {
		if fields := strings.Fields(line); len(fields) == 2 && strings.EqualFold(fields[0], name) {
			found = append(found, [4]byte(net.ParseIP(fields[1]).To4()))
		}
	}
	return found, err
}

func publish(listener net.Listener, to string) {
	for {
		outer, err := listener.Accept()
		if err != nil {
			return
		}
		go func() {
			defer outer.Close()
			inner, err := net.Dial("tcp", to)
			if err != nil {
				return
			}
			defer inner.Close()
			go func() {
				defer inner.(*net.TCPConn).CloseWrite()
				_, _ = io.Copy(inner, outer)
			}()
			_, _ = io.Copy(outer, inner)
		}()
	}
}
