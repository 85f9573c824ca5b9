package org.sluice.insight.jira;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words a query may hold that is asked for everybody's figures.
 *
 * <p>The query finds whatever there is, whoever may see it. So it may use what Jira itself is documented to have, and of that
 * nothing which looks into what is written for some only. What an app adds is anybody's guess, and is refused by not being
 * listed. Custom fields are not held here: their values are shown to whoever may browse the task.
 *
 * <p>The words are those of Atlassian's "Advanced searching: fields reference" and "functions reference" for
 * Data Center. Left out on purpose: {@code comment}, {@code text} and {@code worklog…}, which can be for a role or a group;
 * who watches and votes, which takes a right to see; {@code linkedIssues()}, which tells of tasks that a reader may not browse;
 * {@code filter}, another query that somebody may change later; {@code updatedBy()}, which also finds who wrote a comment.
 */
final class JqlVocabulary {

    /** Known to look into what is for some only, or to be another query. */
    private static final Set<String> HIDDEN = words(
            """
            comment text worklogcomment worklogauthor worklogdate filter request savedfilter searchrequest
            voter votes watcher watchers
            """);

    private static final Set<String> FIELDS = words(
            """
            affectedversion archived archivedby archiveddate archiver assignee attachments category component created createddate
            creator description due duedate environment fixversion hierarchylevel id issue issuekey issuelinktype issuetype key
            labels lastviewed level originalestimate parent priority project remainingestimate reporter request-channel-type
            resolution resolutiondate resolved sprint status statuscategory summary timeestimate timeoriginalestimate timespent
            type updated updateddate workratio
            """);

    private static final Set<String> FUNCTIONS = words(
            """
            approved approver breached cascadeoption closedsprints completed componentsleadbyuser currentlogin currentuser customerdetail
            earliestunreleasedversion elapsed endofday endofmonth endofweek endofyear everbreached futuresprints issuehistory
            issueswithremotelinksbyglobalid lastlogin latestreleasedversion membersof myapproval mypending now opensprints
            organizationdetail organizationmembers paused pending pendingby projectsleadbyuser projectswhereuserhaspermission
            projectswhereuserhasrole releasedversions remaining running standardissuetypes startofday startofmonth startofweek
            startofyear subtaskissuetypes unreleasedversions withincalendarhours
            """);

    /** Words that stand before a parenthesis and are no function. */
    private static final Set<String> KEYWORDS =
            words("""
            after and before by changed during from in not on or to was
            """);

    /** Quoted text, a parenthesis, a word, a blank, or any other letter. Possessive, so that a long text takes no deep stack. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|[^\\s\"'()\\[\\],=!<>~&|]++|\\s++|.",
            Pattern.DOTALL);

    private JqlVocabulary() {}

    static boolean isHidden(String field) {
        return HIDDEN.contains(field.toLowerCase(Locale.ROOT));
    }

    static boolean isField(String field) {
        return FIELDS.contains(field.toLowerCase(Locale.ROOT));
    }

    /**
     * The first function of a query that is not on the list, as it is called there. Read from the text: functions also stand behind
     * {@code CHANGED BY} and {@code AFTER}, and may be quoted or written with escapes, which no name on the list is.
     */
    static Optional<String> foreignFunction(String jql) {
        String before = "";
        Matcher tokens = TOKEN.matcher(jql);
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals("(") && isForeign(before)) {
                return Optional.of(before);
            }
            before = token.isBlank() ? before : token;
        }
        return Optional.empty();
    }

    private static boolean isForeign(String beforeParenthesis) {
        String word = beforeParenthesis.toLowerCase(Locale.ROOT);
        boolean isName = word.length() > 1 || word.codePoints().anyMatch(Character::isLetterOrDigit);
        return isName && !KEYWORDS.contains(word) && !FUNCTIONS.contains(word);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
