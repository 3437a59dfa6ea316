package org.dateline.importer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.core.model.Document;
import org.dateline.core.model.DocumentPart;
import org.dateline.core.model.Timex3;
import org.dateline.importer.evaluate.AnnotatedDocument;
import org.dateline.importer.evaluate.Annotation;
import org.dateline.importer.evaluate.DateString;
import org.dateline.importer.evaluate.DateStringEvaluation;
import org.dateline.importer.evaluate.Evaluation;
import org.dateline.importer.evaluate.EvaluationReport;
import org.dateline.importer.evaluate.Gold;
import org.dateline.importer.evaluate.Part;
import org.dateline.importer.evaluate.events.EventEvaluation;
import org.dateline.importer.evaluate.events.GoldKind;
import org.dateline.importer.evaluate.events.GoldLines;
import org.dateline.importer.evaluate.events.ToJudge;
import org.dateline.importer.extract.sentence.SentenceSplitter;
import org.dateline.importer.extract.timex.TimexTagger;
import org.dateline.importer.read.DocumentReader;
import org.dateline.importer.read.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code timeline evaluate}: how right it all is, on texts in which people have marked what should be found. */
@Command(
        name = "evaluate",
        description = "Scores what is found against what people marked; docs/evaluation.md explains.",
        mixinStandardHelpOptions = true,
        footer = {
            "X.gold.jsonl has one {\"doc\",\"start\",\"end\",\"type\",\"value\"} a line, X.jsonl beside it the documents.",
            "Other lines are told by their fields: statements, acts, read-outs, events that were judged.",
            "A table of tabs, X.tsv, has dates as historians write them: text, kind, earliest, latest.",
            "Exit codes: 0 clean, 1 some of the input could not be read, 2 wrong usage, 3 cannot run."
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final String GOLD = ".gold.jsonl";
    private static final String LINES = ".jsonl";
    private static final String TABLE = ".tsv";

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "X.gold.jsonl, X.jsonl or X.tsv; each is a corpus")
    List<Path> golds = List.of();

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description = "the documents of the one GOLD, where they do not stand beside it")
    @Nullable
    Path documents;

    @Option(names = "--skip-null", description = "a date whose gold has no value says nothing about values")
    boolean skipNull;

    @Option(names = "--errors", description = "how many errors of each class, and which types stand for which")
    boolean errors;

    @Option(names = "--examples", paramLabel = "N", description = "show N errors of each class")
    int examples;

    @Option(names = "--rules", description = "how each rule fares, the worst first")
    boolean rules;

    @Option(
            names = "--part",
            paramLabel = "K/N",
            converter = PartConverter.class,
            description = "only part K of N of the documents, by their names")
    Part part = Part.ALL;

    @Option(
            names = "--to-judge",
            paramLabel = "N",
            description = "draw N events of the documents in X.jsonl, one a line, for a person to judge")
    int toJudge;

    @Spec
    CommandSpec spec;

    private final PrintStream out;
    private final TimexTagger tagger = new TimexTagger();
    private int code = ExitCodes.CLEAN;

    /** Writes to the given stream. */
    public EvaluateCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (examples < 0) {
            throw usage("--examples must be 0 or more, not " + examples);
        }
        golds.forEach(this::check);
        boolean first = true;
        for (Path gold : golds) {
            if (!first) {
                out.println();
            }
            first = false;
            if (isTable(gold)) {
                dateStrings(gold);
            } else if (toJudge > 0) {
                ToJudge.lines(gold, toJudge, this::complain).forEach(out::println);
            } else {
                lines(gold);
            }
        }
        if (out.checkError()) {
            spec.commandLine().getErr().println("cannot write the output");
            return ExitCodes.CANNOT_RUN;
        }
        return code;
    }

    private void check(Path gold) {
        if (!isTable(gold) && !name(gold).endsWith(LINES)) {
            throw usage(gold + " is no gold: its name must end with " + GOLD + ", " + LINES + " or " + TABLE);
        }
        if (documents != null && (golds.size() > 1 || !name(gold).endsWith(GOLD))) {
            throw usage("--documents goes with one " + GOLD + " only");
        }
        readable(gold);
        if (name(gold).endsWith(GOLD)) {
            readable(documents(gold));
        }
    }

    private void readable(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw usage("there is no file to read at " + file
                    + (name(file).endsWith(GOLD) || isTable(file)
                            ? ""
                            : ", which should hold the documents; --documents names another"));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static boolean isTable(Path gold) {
        return name(gold).endsWith(TABLE);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Path documents(Path gold) {
        String name = name(gold);
        return documents != null
                ? documents
                : gold.resolveSibling(name.substring(0, name.length() - GOLD.length()) + ".jsonl");
    }

    /** What the lines mark, their first one tells. */
    private void lines(Path file) throws IOException {
        boolean beside = name(file).endsWith(GOLD);
        GoldKind kind = GoldLines.kind(file);
        if (kind != GoldKind.DATES) {
            String corpus = name(file).substring(0, name(file).length() - (beside ? GOLD : LINES).length());
            EventEvaluation.Scores scores = new EventEvaluation(part, this::complain)
                    .score(kind, corpus, file, beside ? documents(file) : null);
            scores.lines().forEach(out::println);
            complainOfNothing(name(file), scores.size());
        } else if (beside) {
            corpus(file);
        } else {
            throw usage(file + " marks nothing that is scored: docs/evaluation.md has the formats");
        }
    }

    private void corpus(Path file) throws IOException {
        Gold gold = read(file, in -> Gold.read(name(file), in, this::complain));
        Scorer scorer = new Scorer(gold);
        Sources.read(documents(file), Sources.Kind.JSON_LINES, DocumentReader.Given.NOTHING, scorer);
        scorer.complainOfStrangers(name(file));
        String corpus = name(file).substring(0, name(file).length() - GOLD.length());
        EvaluationReport report = new EvaluationReport(corpus, scorer.evaluation);
        report.scores().forEach(out::println);
        complainOfNothing(name(file), scorer.evaluation.size());
        if (errors || examples > 0) {
            out.println();
            report.errors(examples).forEach(out::println);
        }
        if (rules) {
            out.println();
            report.rules().forEach(out::println);
        }
    }

    private void dateStrings(Path file) throws IOException {
        DateStringEvaluation evaluation = new DateStringEvaluation();
        for (DateString date : read(file, in -> DateString.read(name(file), in, this::complain))) {
            if (part.contains(date.name())) {
                evaluation.add(date, find(date.document()));
            }
        }
        evaluation
                .scores(name(file).substring(0, name(file).length() - TABLE.length()))
                .forEach(out::println);
        complainOfNothing(name(file), evaluation.size());
        if (errors || examples > 0) {
            out.println();
            evaluation.errors(examples).forEach(out::println);
        }
    }

    private void complainOfNothing(String file, int scored) {
        if (scored == 0) {
            complain(file
                    + (part.equals(Part.ALL)
                            ? ": no documents to score: add some"
                            : ": no documents in this part: take another --part"));
        }
    }

    private interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return reading.read(in);
        }
    }

    /** What {@code extract} finds in the text. */
    private List<Timex3> find(Document document) {
        return tagger.tag(document, DocumentPart.TEXT, SentenceSplitter.split(document.text()));
    }

    private void complain(String message) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
        code = ExitCodes.ISSUES;
    }

    /** Scores each document as it is read. */
    private final class Scorer implements Sources.Receiver {
        private final Gold gold;
        private final Evaluation evaluation = new Evaluation(skipNull);
        private final Set<String> seen = new HashSet<>();

        Scorer(Gold gold) {
            this.gold = gold;
        }

        @Override
        public void document(Document document) {
            String name = document.name();
            if (!seen.add(name)) {
                complain(name + " stands twice among the documents; the first one is scored");
            } else if (part.contains(name)) {
                try {
                    int length =
                            document.text().codePointCount(0, document.text().length());
                    List<Annotation> marked = gold.of(name, length, EvaluateCommand.this::complain);
                    evaluation.add(AnnotatedDocument.of(document, marked, find(document)));
                } catch (IllegalArgumentException e) {
                    complain(name + " is not scored: " + e.getMessage());
                }
            }
        }

        @Override
        public void unnamed(Document document) {
            complain(document.name() + ": the field 'doc' is missing: add the name that the gold calls it by");
        }

        @Override
        public void unreadable(String name, String message) {
            complain(message);
        }

        void complainOfStrangers(String file) {
            gold.byDocument().keySet().stream()
                    .filter(name -> !seen.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(
                            name -> complain(file + " marks dates in " + name + ", which is not among the documents"));
        }
    }
}
