package org.shortfall.manifests;

import static org.shortfall.manifests.Rule.all;
import static org.shortfall.manifests.Rule.unless;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about what runs: least privilege, bounded resources, health that the cluster can see, an orderly stop. */
final class PodRules {

    static final List<Rule> ALL = List.of(
            ofPods("pods run as an ordinary user under the runtime's seccomp profile", PodRules::unprivileged),
            ofPods("pods have no token and see no environment of other services", PodRules::isolated),
            ofPods("pods stop in the time they have", PodRules::orderlyStop),
            ofContainers("containers are restricted", PodRules::restricted),
            ofContainers("containers can write to an emptyDir at /tmp", PodRules::scratchSpace),
            ofContainers("containers have the three probes on /q/health", PodRules::probed),
            ofContainers("containers have requests and limits", PodRules::bounded));

    private PodRules() {}

    private static Stream<String> unprivileged(PodSpec pod) {
        var context = Optional.ofNullable(pod.getSecurityContext()).orElseGet(PodSecurityContext::new);
        var seccomp = context.getSeccompProfile();
        return all(
                unless(Boolean.TRUE.equals(context.getRunAsNonRoot()), "runAsNonRoot is not true"),
                unless(positive(context.getRunAsUser()), "runAsUser is not an ordinary user's number"),
                unless(
                        seccomp != null && "RuntimeDefault".equals(seccomp.getType()),
                        "seccompProfile is not RuntimeDefault"));
    }

    private static Stream<String> isolated(PodSpec pod) {
        return Stream.concat(
                unless(
                        Boolean.FALSE.equals(pod.getAutomountServiceAccountToken())
                                && pod.getServiceAccountName() != null,
                        "no service account of its own, or its token is mounted"),
                unless(Boolean.FALSE.equals(pod.getEnableServiceLinks()), "enableServiceLinks is not false"));
    }

    private static Stream<String> orderlyStop(PodSpec pod) {
        return pod.getContainers().stream().flatMap(container -> {
            var lifecycle = container.getLifecycle();
            if (lifecycle == null
                    || lifecycle.getPreStop() == null
                    || lifecycle.getPreStop().getSleep() == null) {
                return Stream.of("no preStop sleep");
            }
            long needed = lifecycle.getPreStop().getSleep().getSeconds() + Agreement.SECONDS_TO_STOP;
            Long granted = pod.getTerminationGracePeriodSeconds();
            return unless(granted != null && granted >= needed, "terminationGracePeriodSeconds is below " + needed);
        });
    }

    private static Stream<String> restricted(PodSpec pod, Container container) {
        var context = Optional.ofNullable(container.getSecurityContext()).orElseGet(SecurityContext::new);
        var capabilities = context.getCapabilities();
        return all(
                unless(
                        Boolean.FALSE.equals(context.getAllowPrivilegeEscalation()),
                        "allowPrivilegeEscalation is not false"),
                unless(Boolean.TRUE.equals(context.getReadOnlyRootFilesystem()), "readOnlyRootFilesystem is not true"),
                unless(!Boolean.TRUE.equals(context.getPrivileged()), "privileged"),
                unless(
                        capabilities != null
                                && capabilities.getAdd().isEmpty()
                                && capabilities.getDrop().equals(List.of("ALL")),
                        "capabilities are not drop: [ALL]"));
    }

    private static Stream<String> scratchSpace(PodSpec pod, Container container) {
        var emptyDirs = pod.getVolumes().stream()
                .filter(volume -> volume.getEmptyDir() != null)
                .map(volume -> volume.getName())
                .toList();
        return unless(
                container.getVolumeMounts().stream()
                        .anyMatch(mount -> "/tmp".equals(mount.getMountPath()) && emptyDirs.contains(mount.getName())),
                "no emptyDir at /tmp");
    }

    private static Stream<String> probed(PodSpec pod, Container container) {
        return all(
                asks(container.getStartupProbe(), "/q/health/started"),
                asks(container.getReadinessProbe(), "/q/health/ready"),
                asks(container.getLivenessProbe(), "/q/health/live"));
    }

    private static Stream<String> asks(@Nullable Probe probe, String path) {
        return unless(
                probe != null
                        && probe.getHttpGet() != null
                        && path.equals(probe.getHttpGet().getPath()),
                "no probe on " + path);
    }

    private static Stream<String> bounded(PodSpec pod, Container container) {
        var resources = Optional.ofNullable(container.getResources()).orElseGet(ResourceRequirements::new);
        var both = Set.of("cpu", "memory");
        return Stream.of(
                        Map.entry("requests", Optional.ofNullable(resources.getRequests())),
                        Map.entry("limits", Optional.ofNullable(resources.getLimits())))
                .flatMap(part -> unless(
                        part.getValue().map(Map::keySet).orElse(Set.of()).equals(both),
                        part.getKey() + " are not cpu and memory"));
    }

    private static boolean positive(@Nullable Long user) {
        return user != null && user > 0;
    }

    private static Rule ofPods(String name, Function<PodSpec, Stream<String>> check) {
        return Rule.of(
                name,
                Deployment.class,
                it -> check.apply(it.getSpec().getTemplate().getSpec()));
    }

    private static Rule ofContainers(String name, ContainerCheck check) {
        return ofPods(
                name,
                pod -> Stream.concat(pod.getContainers().stream(), pod.getInitContainers().stream())
                        .flatMap(container -> check.faults(pod, container)));
    }

    @FunctionalInterface
    private interface ContainerCheck {
        Stream<String> faults(PodSpec pod, Container container);
    }
}
