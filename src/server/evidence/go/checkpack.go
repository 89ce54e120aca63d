// Checks an evidence pack, or an exported log, with nothing of Exhale: the signed notes and the Merkle tree are checked by
// golang.org/x/mod/sumdb (Debian: golang-go, golang-golang-x-mod-dev), hashes by the standard library.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run checkpack.go pack FOLDER   the unzipped pack
//	GO111MODULE=off GOPATH=/usr/share/gocode go run checkpack.go log FOLDER    an exported log (exhale log export)
//
// It answers "ok" and what was checked, or the first thing that does not hold, with exit code 1. Time stamps are not checked
// here: openssl ts does that. No key in a pack says whose it is: compare the printed one with what you know from elsewhere.
package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var folder string

func main() {
	defer func() {
		if fault := recover(); fault != nil {
			fmt.Println("does not hold:", fault)
			os.Exit(1)
		}
	}()
	folder = os.Args[2]
	switch os.Args[1] {
	case "pack":
		checkPack()
	case "log":
		checkLog()
	}
}

// must ends the check when something does not hold.
func must(holds bool, what ...any) {
	if !holds {
		panic(fmt.Sprint(what...))
	}
}

func read(path string) []byte {
	bytes, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(path)))
	must(err == nil, "cannot read ", path)
	return bytes
}

func readJSON(path string, into any) {
	must(json.Unmarshal(read(path), into) == nil, "no JSON: ", path)
}

// lines of a file, without the empty ones.
func lines(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
}

// keys are the published keys of the log, one a line.
func keys(path string) note.Verifiers {
	var list []note.Verifier
	for _, line := range lines(string(read(path))) {
		vkey := strings.Fields(line)[0]
		verifier, err := note.NewVerifier(vkey)
		must(err == nil, "no key: ", vkey)
		fmt.Println("key", vkey)
		list = append(list, verifier)
	}
	return note.VerifierList(list...)
}

type tree struct {
	origin string
	size   int64
	root   tlog.Hash
}

// open checks the signature of a checkpoint and reads its three lines.
func open(signed []byte, known note.Verifiers, where string) tree {
	opened, err := note.Open(signed, known)
	must(err == nil, where, ": ", err)
	text := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(text[1], 10, 64)
	must(err == nil, where, ": no size")
	root, err := tlog.ParseHash(text[2])
	must(err == nil, where, ": no root")
	must(opened.Sigs[0].Name == text[0], where, ": signed for another log")
	return tree{text[0], size, root}
}

func hashes(text []string, where string) (found []tlog.Hash) {
	for _, line := range text {
		hash, err := tlog.ParseHash(line)
		must(err == nil, where, ": no hash: ", line)
		found = append(found, hash)
	}
	return found
}

// proven checks that an entry stands in the tree of the checkpoint that its proof carries (c2sp.org/tlog-proof@v1).
func proven(entry []byte, path string, known note.Verifiers) tree {
	head, signed, _ := strings.Cut(string(read(path)), "\n\n")
	text := lines(head)
	must(text[0] == "c2sp.org/tlog-proof@v1", path, ": another format")
	index, err := strconv.ParseInt(strings.TrimPrefix(text[1], "index "), 10, 64)
	must(err == nil, path, ": no index")
	in := open([]byte(signed), known, path)
	err = tlog.CheckRecord(hashes(text[2:], path), in.size, in.root, index, tlog.RecordHash(entry))
	must(err == nil, path, ": ", err)
	return in
}

type opening struct {
	Entry int64
	Parts map[string]struct {
		Salt   string
		File   *string
		Text   *string
		Base64 *string
	}
}

// opens checks that each opened part is the one that the entry committed to, under its salt.
func opens(entry []byte, path string) int {
	var leaf struct{ C map[string]string }
	must(json.Unmarshal(entry, &leaf) == nil, path, ": no entry")
	var opened opening
	readJSON(path, &opened)
	for name, part := range opened.Parts {
		var bytes []byte
		switch {
		case part.File != nil:
			bytes = read(*part.File)
		case part.Text != nil:
			bytes = []byte(*part.Text)
		case part.Base64 != nil:
			bytes, _ = base64.StdEncoding.DecodeString(*part.Base64)
		}
		salt, err := hex.DecodeString(part.Salt)
		must(err == nil && len(salt) == 32, path, ": no salt of ", name)
		inner := sha256.Sum256(bytes)
		whole := append([]byte("exhale/commit/v1\n"+name+"\n"), append(salt, inner[:]...)...)
		commitment := sha256.Sum256(whole)
		must(hex.EncodeToString(commitment[:]) == leaf.C[name], path, ": part ", name, " is not what was recorded")
	}
	return len(opened.Parts)
}

func exists(path string) bool {
	_, err := os.Stat(filepath.Join(folder, filepath.FromSlash(path)))
	return err == nil
}

func checkPack() {
	known := keys("log.vkey")
	signed := open(read("checkpoint"), known, "checkpoint")
	fmt.Println("checkpoint of", signed.origin, "with", signed.size, "entries")

	// The log took in the manifest, and the manifest names every other file.
	entry := read("manifest.entry")
	must(proven(entry, "manifest.tlog-proof", known) == signed, "manifest.tlog-proof: another checkpoint")
	must(opens(entry, "manifest.opening") == 1, "manifest.opening: one part")
	var manifest struct {
		Files []struct{ Path, Sha256 string }
	}
	readJSON("manifest.json", &manifest)
	listed := map[string]bool{}
	for _, file := range manifest.Files {
		sum := sha256.Sum256(read(file.Path))
		must(hex.EncodeToString(sum[:]) == file.Sha256, file.Path, ": not the file of the manifest")
		listed[file.Path] = true
	}

	// Every entry stands in the log, and every opened part is what was recorded.
	entries, parts := 0, 0
	for path := range listed {
		if !strings.HasPrefix(path, "entries/") {
			continue
		}
		number := strings.TrimSuffix(strings.TrimPrefix(path, "entries/"), ".json")
		earlier := proven(read(path), "proofs/"+number+".tlog-proof", known)
		if earlier.origin == signed.origin {
			grew(earlier, signed)
		}
		if listed["openings/"+number+".json"] {
			parts += opens(read(path), "openings/"+number+".json")
		}
		entries++
	}
	fmt.Println("ok:", len(manifest.Files), "files,", entries, "entries,", parts, "opened parts")
}

// grew checks that the tree of the proofs is the beginning of the tree that was time-stamped.
func grew(earlier, later tree) {
	head, signed, _ := strings.Cut(string(read("checkpoint.consistency")), "\n\n")
	must(signed == string(read("checkpoint")), "checkpoint.consistency: another checkpoint")
	text := lines(head)
	must(text[0] == fmt.Sprint("old ", earlier.size), "checkpoint.consistency: of another size")
	path := hashes(text[1:], "checkpoint.consistency")
	err := tlog.CheckTree(path, later.size, later.root, earlier.size, earlier.root)
	must(err == nil, "checkpoint.consistency: ", err)
}

func checkLog() {
	signed := open(read("checkpoint"), keys("log.vkey"), "checkpoint")
	reader := tlog.TileHashReader(tlog.Tree{N: signed.size, Hash: signed.root}, tiles{})
	for n := int64(0); n < signed.size; n += 256 {
		width := signed.size - n
		if width > 256 {
			width = 256
		}
		bundle := read(tilePath("entries", n/256, int(width)))
		for at := int64(0); at < width; at++ {
			length := int(bundle[0])<<8 | int(bundle[1])
			entry := bundle[2 : 2+length]
			bundle = bundle[2+length:]
			// The reader checks each tile against the signed root before it hands out a hash of it.
			found, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, n+at)})
			must(err == nil, err)
			must(found[0] == tlog.RecordHash(entry), "entry ", n+at, " is not the one in the tree")
		}
		must(len(bundle) == 0, "bytes left over after entry ", n+width-1)
	}
	fmt.Println("ok:", signed.size, "entries of", signed.origin)
}

// tilePath names a tile as tlog-tiles does; the paths of x/mod have the height in them as well.
func tilePath(level string, n int64, width int) string {
	path := fmt.Sprintf("%03d", n%1000)
	for n >= 1000 {
		n /= 1000
		path = fmt.Sprintf("x%03d/%s", n%1000, path)
	}
	if width < 256 {
		path += fmt.Sprintf(".p/%d", width)
	}
	return "tile/" + level + "/" + path
}

type tiles struct{}

func (tiles) Height() int { return 8 }

func (tiles) ReadTiles(wanted []tlog.Tile) (data [][]byte, err error) {
	for _, tile := range wanted {
		// A wider tile holds the hashes of a narrower one: only the one that exists is kept.
		path := tilePath(fmt.Sprint(tile.L), tile.N, tile.W)
		if !exists(path) {
			path = tilePath(fmt.Sprint(tile.L), tile.N, 256)
		}
		data = append(data, read(path)[:tile.W*tlog.HashSize])
	}
	return data, nil
}

func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}
