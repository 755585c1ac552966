package org.shortfall.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands of a Markdown file that are marked to be run: {@code bash} blocks between two {@code <!-- e2e -->} lines. */
final class ReadmeCommands {

    private static final String MARK = "<!-- e2e -->";
    private static final String FENCE = "```";

    private final List<Command> commands = new ArrayList<>();
    private boolean marked;

    private ReadmeCommands() {}

    /**
     * One block.
     *
     * @param shown the block that follows it under the same mark, as the answer; empty if none does
     */
    record Command(int line, String script, String shown) {}

    static List<Command> in(Path file) throws IOException {
        ReadmeCommands reader = new ReadmeCommands();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals(MARK)) {
                reader.marked = !reader.marked;
            } else if (line.startsWith(FENCE)) {
                int end = endOf(lines, i);
                reader.block(line.substring(FENCE.length()), i + 1, String.join("\n", lines.subList(i + 1, end)));
                i = end;
            }
        }
        return reader.commands;
    }

    private void block(String language, int line, String text) {
        if (marked && language.equals("bash")) {
            commands.add(new Command(line, text, ""));
        } else if (marked && !commands.isEmpty() && commands.getLast().shown().isEmpty()) {
            Command last = commands.removeLast();
            commands.add(new Command(last.line(), last.script(), text));
        }
    }

    private static int endOf(List<String> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
            end++;
        }
        return end;
    }
}
