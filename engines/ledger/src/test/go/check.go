// Check reads a published log with the Go checksum database's own packages, which share no code with the engine.
//
//	check <log directory> <verifier key> [<cases>]
//
// It opens the signed checkpoint and hashes every entry. Given a cases file, it checks the proofs in it, builds the
// same proofs from the published tiles and compares, and prints a verifier key and a note of its own making, for the
// engine to check in turn. If something does not fit, it says what, and exits with 1.
package main

import (
	"bufio"
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

// directory serves tiles from files. The checksum database has the tile height in its paths, and C2SP has not.
type directory string

func (d directory) Height() int { return tileHeight }

func (d directory) SaveTiles([]tlog.Tile, [][]byte) {}

func (d directory) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", tileHeight), "tile/", 1)
		data, err := os.ReadFile(filepath.Join(string(d), path))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func main() {
	if len(os.Args) != 3 && len(os.Args) != 4 {
		fail("usage: check <log directory> <verifier key> [<cases>]")
	}
	tree := openCheckpoint(os.Args[1], os.Args[2])
	reader := tlog.TileHashReader(tree, directory(os.Args[1]))
	checkEntries(os.Args[1], tree, reader)
	if len(os.Args) == 3 {
		fmt.Printf("%d entries fit the checkpoint %v\n", tree.N, tree.Hash)
		return
	}
	checkCases(os.Args[3], reader)
	printOwnNote()
}

func openCheckpoint(dir, verifierKey string) tlog.Tree {
	text, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	must(err)
	verifier, err := note.NewVerifier(verifierKey)
	must(err)
	opened, err := note.Open(text, note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return tlog.Tree{N: size, Hash: root}
}

func checkEntries(dir string, tree tlog.Tree, reader tlog.HashReader) {
	if tree.N == 0 {
		return
	}
	root, err := tlog.TreeHash(tree.N, reader)
	must(err)
	if root != tree.Hash {
		fail("the tiles have another root than the checkpoint")
	}
	for first := int64(0); first < tree.N; first += 256 {
		width := int(min(256, tree.N-first))
		path := tlog.Tile{H: tileHeight, L: 0, N: first / 256, W: width}.Path()
		path = strings.Replace(path, fmt.Sprintf("tile/%d/0/", tileHeight), "tile/entries/", 1)
		bundle, err := os.ReadFile(filepath.Join(dir, path))
		must(err)
		var indexes []int64
		for i := 0; i < width; i++ {
			indexes = append(indexes, tlog.StoredHashIndex(0, first+int64(i)))
		}
		hashes, err := reader.ReadHashes(indexes)
		must(err)
		for i := 0; i < width; i++ {
			length := int(binary.BigEndian.Uint16(bundle))
			entry := bundle[2 : 2+length]
			bundle = bundle[2+length:]
			if tlog.RecordHash(entry) != hashes[i] {
				fail("entry %d does not hash to its leaf", first+int64(i))
			}
		}
		if len(bundle) != 0 {
			fail("%s is longer than its entries", path)
		}
	}
}

func checkCases(file string, reader tlog.HashReader) {
	cases, err := os.Open(file)
	must(err)
	defer cases.Close()
	lines := bufio.NewScanner(cases)
	count := 0
	for lines.Scan() {
		fields := strings.Split(lines.Text(), " ")
		a, err := strconv.ParseInt(fields[1], 10, 64)
		must(err)
		b, err := strconv.ParseInt(fields[2], 10, 64)
		must(err)
		first, second := hash(fields[3]), hash(fields[4])
		var path []tlog.Hash
		for _, field := range fields[5:] {
			path = append(path, hash(field))
		}
		switch fields[0] {
		case "inclusion":
			must(tlog.CheckRecord(path, b, second, a, first))
			own, err := tlog.ProveRecord(b, a, reader)
			must(err)
			compare(lines.Text(), path, own)
		case "consistency":
			must(tlog.CheckTree(path, b, second, a, first))
			own, err := tlog.ProveTree(b, a, reader)
			must(err)
			compare(lines.Text(), path, own)
		default:
			fail("unknown case %s", fields[0])
		}
		count++
	}
	must(lines.Err())
	if count == 0 {
		fail("no cases")
	}
}

func compare(what string, given, own []tlog.Hash) {
	if len(given) != len(own) {
		fail("%s: own proof has %d hashes", what, len(own))
	}
	for i := range given {
		if given[i] != own[i] {
			fail("%s: own proof differs at %d", what, i)
		}
	}
}

func printOwnNote() {
	signerKey, verifierKey, err := note.GenerateKey(rand.Reader, "go.example/check")
	must(err)
	signer, err := note.NewSigner(signerKey)
	must(err)
	signed, err := note.Sign(&note.Note{Text: "checked by Go\n"}, signer)
	must(err)
	fmt.Println(verifierKey)
	fmt.Print(string(bytes.TrimRight(signed, "\n")), "\n")
}

func hash(base64 string) tlog.Hash {
	parsed, err := tlog.ParseHash(base64)
	must(err)
	return parsed
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func must(err error) {
	if err != nil {
		fail("%v", err)
	}
}

func fail(format string, args ...interface{}) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(1)
}
